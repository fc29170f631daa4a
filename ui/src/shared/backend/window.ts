// What the program tells the window unasked.
import { listen } from '@tauri-apps/api/event';

/** The events, with what they carry. */
export type ProgramEvents = {
  /** The desktop has turned dark, or light. */
  'desktop-scheme': boolean;
  /** The program wants to lock: save what is being typed, then call `lock`. */
  'lock-now': null;
  /** The person closes the window: save what is being typed, then call `quit`. */
  'close-asked': null;
  /** A sealed file was double-clicked: ask for it with `waiting_sealed`. */
  'sealed-waiting': null;
};

/** Hears an event; gives the way to stop hearing it. */
export type Hear = <E extends keyof ProgramEvents>(
  event: E,
  act: (payload: ProgramEvents[E]) => void
) => () => void;

/** The real program's events. */
export const hearProgram: Hear = (event, act) => {
  const heard = listen<ProgramEvents[typeof event]>(event, ({ payload }) => act(payload));
  return () => void heard.then((stop) => stop());
};

/** Where there is no program, nothing is ever heard. */
export const hearNothing: Hear = () => () => {};
