// Keys: the keys that work on every screen.
import type { Backend } from '$shared/backend';
import type { Frame } from '$shared/state';
import type { Shortcut } from '$shared/keys';
import type { Exit } from './exit.svelte';
import { places } from './places';

/** The dialogs that a key opens. */
export type Opens = { palette: () => void; capture: () => void; help: () => void };

export function frameKeys(frame: Frame, exit: Exit, opens: Opens): Shortcut[] {
  const { router } = frame;
  const undo = () => void frame.undo();
  const redo = () => void frame.redo();
  return [
    { keys: 'Mod+K', label: 'frame-key-palette', act: opens.palette },
    { keys: 'Mod+F', label: 'frame-key-search', act: () => router.go({ place: 'search' }) },
    { keys: 'Mod+N', label: 'frame-key-capture', act: opens.capture },
    { keys: 'Mod+Z', label: 'frame-key-undo', act: undo },
    { keys: 'Mod+Shift+Z', label: 'frame-key-redo', act: redo },
    { keys: 'Mod+P', label: 'frame-key-share', act: () => router.go({ place: 'share' }) },
    { keys: 'Mod+,', label: 'frame-key-settings', act: () => router.go({ place: 'settings' }) },
    { keys: 'Alt+ArrowLeft', label: 'frame-key-back', act: () => router.back() },
    { keys: 'Alt+ArrowRight', label: 'frame-key-forward', act: () => router.forward() },
    ...leavingKeys(frame.backend, exit),
    { keys: '?', label: 'frame-key-help', act: opens.help, notWhileTyping: true }
  ];
}

/** The keys that work wherever something could be seen, in a session too. */
export function leavingKeys(backend: Backend, exit: Exit): Shortcut[] {
  return [
    {
      keys: 'Mod+L',
      label: 'frame-key-lock',
      act: () => void exit.leave('lock'),
      everywhere: true
    },
    {
      keys: 'F11',
      label: 'frame-key-full-screen',
      act: () => void backend('toggle_full_screen'),
      everywhere: true
    }
  ];
}

/** Ctrl+1…9 for the places in their order. */
export function placeKeys(frame: Frame): Shortcut[] {
  return places
    .filter((place) => place.at !== 'nowhere')
    .slice(0, 9)
    .map((place, at) => ({
      keys: `Mod+${at + 1}`,
      label: place.label,
      act: () => frame.router.go({ place: place.id })
    }));
}
