// Focus on the ladder: the arrow keys lead it from layer to layer, and it is kept where it would be lost.

/** Moves the focus between the elements that carry `data-layer`, when nothing is being typed. */
export function stepBetweenLayers(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const { target, currentTarget } = event;
  if (!step || event.altKey || event.ctrlKey || event.metaKey || isWriting(target)) return;
  const layers = [...currentTarget.querySelectorAll<HTMLElement>('[data-layer]')];
  const here = layers.findIndex((layer) => layer.closest('li')?.contains(target as Node));
  const next = layers[here + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Arrows belong to the text while there is some. */
function isWriting(target: EventTarget | null): boolean {
  const field = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  return field && target.value !== '';
}

/** Takes the focus when nothing else has it. For `{@attach}`. */
export function keepFocus(element: HTMLElement): void {
  if (document.activeElement === document.body) element.focus();
}
