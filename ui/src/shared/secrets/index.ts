// Passphrases, recovery codes and backups: what the first start, the door and the settings share.
export { default as BackupList } from './BackupList.svelte';
export { default as NewPassphrase } from './NewPassphrase.svelte';
export { default as PassphraseField } from './PassphraseField.svelte';
export { default as Promises } from './Promises.svelte';
export { default as RecoveryCode } from './RecoveryCode.svelte';
export { default as TypeBack } from './TypeBack.svelte';
