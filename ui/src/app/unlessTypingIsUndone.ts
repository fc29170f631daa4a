// In a text field the key undoes typing first. Only when there is no typing left to undo does it
// mean the plan.

/** Long enough for the browser to undo typing, short enough not to be noticed (milliseconds). */
const MOMENT = 50;
const BY_THE_FIELD = ['historyUndo', 'historyRedo'];

/** Acts a moment later, unless the field undid or redid typing meanwhile. */
export function unlessTypingIsUndone(act: () => void): () => void {
  return () => {
    let byTheField = false;
    const see = (event: Event) => {
      byTheField ||= event instanceof InputEvent && BY_THE_FIELD.includes(event.inputType);
    };
    addEventListener('input', see, true);
    setTimeout(() => {
      removeEventListener('input', see, true);
      if (!byTheField) act();
    }, MOMENT);
  };
}
