// Commands: what the palette can do.
import type { Format, Theme } from '$shared/backend';
import { chooseTheme, exportPlan, type Frame } from '$shared/state';
import { putHereOnAgenda } from '$shared/agenda';
import { say } from '$shared/text';
import { beginSheet, beginWith } from '../features/sessions';
import type { Opens } from './keys';
import type { Exit } from './exit.svelte';
import type { Command } from './palette/paletteItem';
import type { ZoomState } from './zoom.svelte';

const THEMES: Theme[] = ['light', 'dark', 'high-contrast', 'system'];
const FORMATS: Format[] = ['json', 'markdown', 'csv'];

export function appCommands(frame: Frame, exit: Exit, opens: Opens, zoom: ZoomState): Command[] {
  const handOver = () => frame.router.go({ place: 'share' });
  const fullScreen = () => void frame.backend('toggle_full_screen');
  return [
    { label: 'frame-key-capture', keys: 'Mod+N', act: opens.capture },
    { label: 'frame-key-undo', keys: 'Mod+Z', act: () => void frame.undo() },
    { label: 'frame-key-redo', keys: 'Mod+Shift+Z', act: () => void frame.redo() },
    { label: 'search-do-hand-over', keys: 'Mod+P', act: handOver },
    { label: 'sessions-do-talk-about', act: () => putHereOnAgenda(frame) },
    { label: 'sessions-prepare', act: () => frame.router.go(beginWith()) },
    {
      label: 'sessions-sheet-preparation',
      act: () => frame.router.go(beginSheet('preparation'))
    },
    { label: 'sessions-sheet-reframe', act: () => frame.router.go(beginSheet('reframe')) },
    { label: 'reading-open-file', act: () => void frame.read() },
    { label: 'settings-back-up', act: () => void backUp(frame) },
    ...FORMATS.map((format) => ({
      label: `search-do-export-${format}`,
      act: () => void exportPlan(frame, format)
    })),
    ...THEMES.map((theme) => ({
      label: `search-do-look-${theme}`,
      act: () => void chooseTheme(frame, theme)
    })),
    ...zoom.shortcuts,
    { label: 'frame-key-full-screen', keys: 'F11', act: fullScreen },
    { label: 'frame-key-help', keys: '?', act: opens.help },
    { label: 'frame-key-lock', keys: 'Mod+L', act: () => void exit.leave('lock') },
    { label: 'frame-quit', act: () => void exit.leave('quit') }
  ];
}

async function backUp(frame: Frame): Promise<void> {
  if (await frame.attempt(() => frame.backend('back_up')))
    frame.toasts.say(say('settings-backed-up'));
}
