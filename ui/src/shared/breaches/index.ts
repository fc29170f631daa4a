// Breaches, what breaks an agreement before it leaves: said, made to fit, or let go for a reason.
export { default as Breaches } from './Breaches.svelte';
export { Clearance } from './Clearance.svelte';
export type { LeaveOutWays } from './BreachFixes';
