// Actions of the window, each declared once: the palette, the keys and their list read them here.
import type { Action } from '$shared/actions';
import { putHereOnAgenda } from '$shared/agenda';
import type { Backend, Format, Theme } from '$shared/backend';
import { chooseTheme, exportPlan, type Frame, type Route } from '$shared/state';
import { say } from '$shared/text';
import { beginSheet, beginWith } from '../features/sessions';
import type { Exit } from './exit.svelte';
import { places } from './places';
import type { ZoomState } from './zoom.svelte';

/** The dialogs that an action opens. */
export type Opens = { palette: () => void; capture: () => void; help: () => void };

const THEMES: Theme[] = ['light', 'dark', 'high-contrast', 'system'];
const FORMATS: Format[] = ['json', 'markdown', 'csv'];

/** What can be done on every screen, in the order of the palette. */
export function frameActions(frame: Frame, exit: Exit, opens: Opens, zoom: ZoomState): Action[] {
  const { fullScreen, lock } = everywhere(frame.backend, exit);
  return [
    { id: 'palette', name: 'frame-key-palette', keys: 'Mod+K', act: opens.palette },
    goTo(frame, 'search', 'Mod+F'),
    { id: 'capture', name: 'frame-key-capture', keys: 'Mod+N', palette: true, act: opens.capture },
    ...stepping(frame),
    { ...goTo(frame, 'share', 'Mod+P'), palette: 'search-do-hand-over' },
    goTo(frame, 'settings', 'Mod+,'),
    ...moving(frame),
    ...talking(frame),
    ...wholePlan(frame),
    ...zoom.actions,
    fullScreen,
    { ...HELP, act: opens.help },
    lock,
    { id: 'quit', name: 'frame-quit', palette: true, act: () => void exit.leave('quit') }
  ];
}

const HELP = {
  id: 'help',
  name: 'frame-key-help',
  keys: '?',
  notWhileTyping: true,
  palette: true
} as const;

/** What works wherever something could be seen, in a session too. */
export function everywhere(backend: Backend, exit: Exit): Record<'lock' | 'fullScreen', Action> {
  return {
    lock: {
      id: 'lock',
      name: 'frame-key-lock',
      keys: 'Mod+L',
      everywhere: true,
      palette: true,
      act: () => void exit.leave('lock')
    },
    fullScreen: {
      id: 'full-screen',
      name: 'frame-key-full-screen',
      keys: 'F11',
      everywhere: true,
      palette: true,
      act: () => void backend('toggle_full_screen')
    }
  };
}

/** The way to each place; the first nine of the side bar have a number. */
export function placeActions({ router }: Frame): Action[] {
  const numbered = places.filter((place) => place.at !== 'nowhere').slice(0, 9);
  return places.map((place) => {
    const number = numbered.indexOf(place) + 1;
    return {
      id: `place-${place.id}`,
      name: place.label,
      ...(number && { keys: `Mod+${number}` }),
      act: () => router.go({ place: place.id })
    };
  });
}

const goTo = ({ router }: Frame, place: string, keys: string): Action => ({
  id: place,
  name: `frame-key-${place}`,
  keys,
  act: () => router.go({ place })
});

function stepping(frame: Frame): Action[] {
  const undo = () => void frame.undo();
  const redo = () => void frame.redo();
  return [
    { id: 'undo', name: 'frame-key-undo', keys: 'Mod+Z', palette: true, act: undo },
    { id: 'redo', name: 'frame-key-redo', keys: 'Mod+Shift+Z', palette: true, act: redo }
  ];
}

const moving = ({ router }: Frame): Action[] => [
  { id: 'back', name: 'frame-key-back', keys: 'Alt+ArrowLeft', act: () => router.back() },
  { id: 'forward', name: 'frame-key-forward', keys: 'Alt+ArrowRight', act: () => router.forward() }
];

function talking(frame: Frame): Action[] {
  const go = (route: Route) => () => frame.router.go(route);
  return [
    command('sessions-do-talk-about', () => putHereOnAgenda(frame)),
    command('sessions-prepare', go(beginWith())),
    command('sessions-sheet-preparation', go(beginSheet('preparation'))),
    command('sessions-sheet-reframe', go(beginSheet('reframe')))
  ];
}

const wholePlan = (frame: Frame): Action[] => [
  command('reading-open-file', () => void frame.read()),
  command('settings-back-up', () => void backUp(frame)),
  ...FORMATS.map((format) =>
    command(`search-do-export-${format}`, () => void exportPlan(frame, format))
  ),
  ...THEMES.map((theme) => command(`search-do-look-${theme}`, () => void chooseTheme(frame, theme)))
];

/** What only the palette offers. */
const command = (name: string, act: () => void): Action => ({ id: name, name, palette: true, act });

async function backUp(frame: Frame): Promise<void> {
  if (await frame.attempt(() => frame.backend('back_up')))
    frame.toasts.say(say('settings-backed-up'));
}
