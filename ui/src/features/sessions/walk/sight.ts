// What is being written is seen, whole where there is room: neither cut off at the foot nor hidden
// behind it, however long it grows.
import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** Keeps whatever has the focus inside an element in sight. */
export const keptInSight: Attachment<HTMLElement> = (around) => {
  const hear = ({ target }: Event) => void show(around, target);
  around.addEventListener('focusin', hear);
  around.addEventListener('input', hear);
  return () => {
    around.removeEventListener('focusin', hear);
    around.removeEventListener('input', hear);
  };
};

async function show(around: HTMLElement, target: EventTarget | null): Promise<void> {
  await tick();
  const fits = (element: HTMLElement) => element.offsetHeight < around.clientHeight;
  if (target instanceof HTMLElement && isField(target) && fits(target))
    target.scrollIntoView({ block: 'nearest' });
}

/** What is only read is scrolled by whoever reads it. */
const isField = (element: HTMLElement): boolean =>
  element.matches('input, textarea, select, button');
