// Relationship: what is between the person and someone they talk with.
export {
  agreementInForce,
  agreementsWith,
  freshAgreement,
  type AgreementEntry
} from './agreements';
export { goesOn, lastTalked, sessionsWith, type SessionEntry } from './sessions';
export { default as PersonChooser } from './PersonChooser.svelte';
export { default as PersonMatch } from './PersonMatch.svelte';
