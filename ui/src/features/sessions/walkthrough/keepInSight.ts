// Sight, what is being written is seen, whole where there is room: neither cut off at the foot nor
// hidden behind it, however long it grows and however small the window becomes.
import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** Keeps whatever has the focus inside an element in sight. */
export const keptInSight: Attachment<HTMLElement> = (around) => {
  const hear = ({ target }: Event) => void show(around, target);
  const watch = new ResizeObserver(() => void show(around, document.activeElement));
  watch.observe(around);
  around.addEventListener('focusin', hear);
  around.addEventListener('input', hear);
  return () => {
    around.removeEventListener('focusin', hear);
    around.removeEventListener('input', hear);
    watch.disconnect();
  };
};

async function show(around: HTMLElement, target: EventTarget | null): Promise<void> {
  await tick();
  const fits = (element: HTMLElement) => element.offsetHeight < around.clientHeight;
  if (isField(target) && around.contains(target) && fits(target))
    target.scrollIntoView({ block: 'nearest' });
}

/** What is only read is scrolled by whoever reads it. */
const isField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.matches('input, textarea, select, button');
