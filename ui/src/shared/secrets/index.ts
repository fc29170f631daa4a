// Passphrases, recovery codes and backups: what the first start, the door and the settings share.
export { default as BackupList } from './BackupList.svelte';
export { default as NewPassphrase } from './NewPassphrase.svelte';
export { default as PassphraseField } from './PassphraseField.svelte';
export { default as SafetyPromises } from './SafetyPromises.svelte';
export { default as RecoveryCode } from './RecoveryCode.svelte';
export { default as SixWords } from './SixWords.svelte';
export { default as ConfirmRecoveryCode } from './ConfirmRecoveryCode.svelte';
