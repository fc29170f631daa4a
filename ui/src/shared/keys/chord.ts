// Names of keys pressed together, as a person reads them and as the window hears them.

export const isMac = /Mac/.test(navigator.platform);

/** Whether an event is this chord, such as `Mod+Shift+Z`. */
export function matches(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split('+').map((p) => p || '+');
  const key = parts.at(-1) ?? '';
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const otherMod = isMac ? event.ctrlKey : event.metaKey;
  const shiftMatters = /^[a-zA-Z]$/.test(key) || key.length > 1;
  return (
    event.key.toLowerCase() === key.toLowerCase() &&
    mod === parts.includes('Mod') &&
    !otherMod &&
    event.altKey === parts.includes('Alt') &&
    (!shiftMatters || event.shiftKey === parts.includes('Shift'))
  );
}

/** The chord as it is written on keys: `Ctrl K`, or `⌘ K` on macOS. */
export function written(keys: string): string[] {
  const names: Record<string, string> = {
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
  return keys.split('+').map((part) => names[part] ?? part.toUpperCase());
}
