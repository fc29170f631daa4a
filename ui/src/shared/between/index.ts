// What is between the person and someone they talk with.
export { agreementInForce, agreementsWith, freshAgreement, type AgreementEntry } from './agreed';
export { goesOn, lastTalked, sessionsWith, type SessionEntry } from './talked';
export { default as PeopleList } from './PeopleList.svelte';
export { default as WhoIsIt } from './WhoIsIt.svelte';
