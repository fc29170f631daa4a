// Chords: names of keys pressed together, as a person reads them and as the window hears them.

export const isMac = /Mac/.test(navigator.platform);

const WRITTEN: Record<string, string> = {
  Mod: isMac ? '⌘' : 'Ctrl',
  Shift: isMac ? '⇧' : 'Shift',
  Alt: isMac ? '⌥' : 'Alt',
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc'
};

/** Whether an event is this chord, such as `Mod+Shift+Z`. */
export function matches(keys: string, event: KeyboardEvent): boolean {
  const parts = partsOf(keys);
  const key = parts.at(-1) ?? '';
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const otherMod = isMac ? event.ctrlKey : event.metaKey;
  // Which signs need Shift differs between keyboards; for letters and named keys it is meant.
  const shiftMatters = /^[a-zA-Z]$/.test(key) || key.length > 1;
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    mod === parts.includes('Mod') &&
    !otherMod &&
    event.altKey === parts.includes('Alt') &&
    (!shiftMatters || event.shiftKey === parts.includes('Shift'))
  );
}

/** The chord as it is written on keys: `Ctrl`, `K`, or `⌘`, `K` on macOS. */
export function written(keys: string): string[] {
  return partsOf(keys).map((part) => WRITTEN[part] ?? part.toUpperCase());
}

/** The names between the plus signs; the last may be a plus itself. */
function partsOf(keys: string): string[] {
  return keys.split(/\+(?=.)/);
}
