// What the palette can do.
import type { Frame } from '$shared/state';
import { say } from '$shared/text';
import type { Opens } from './keys';
import type { Leaving } from './leaving.svelte';
import type { Deed } from './palette/finding.svelte';

export function deeds(frame: Frame, leaving: Leaving, opens: Opens): Deed[] {
  const backUp = async () => {
    if (await frame.attempt(() => frame.backend('back_up')))
      frame.toasts.say(say('settings-backed-up'));
  };
  return [
    { label: 'frame-key-capture', keys: 'Mod+N', act: opens.capture },
    { label: 'frame-key-undo', keys: 'Mod+Z', act: () => void frame.undo() },
    { label: 'frame-key-redo', keys: 'Mod+Shift+Z', act: () => void frame.redo() },
    { label: 'settings-back-up', act: () => void backUp() },
    { label: 'frame-key-help', keys: '?', act: opens.help },
    { label: 'frame-key-lock', keys: 'Mod+L', act: () => void leaving.leave('lock') },
    { label: 'frame-quit', act: () => void leaving.leave('quit') }
  ];
}
