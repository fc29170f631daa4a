// App state: at the first run, the locked door, a trouble, or inside the plan. The program decides;
// this asks and shows.
import {
  isCode,
  problemOf,
  type Backend,
  type Code,
  type CommandName,
  type OngoingSession
} from '$shared/backend';
import { Frame, ThemeState, type Route } from '$shared/state';
import { speak } from '$shared/text';

export type AppPhase =
  | { at: 'start' }
  | { at: 'new' }
  | { at: 'locked' }
  | { at: 'trouble'; code: Code }
  | { at: 'inside'; frame: Frame }
  | { at: 'in-session'; visible: OngoingSession };

/** After these the window knows too much, or too little, and begins anew. */
const TURNS: readonly CommandName[] = ['begin_session', 'end_session'];

export class AppState {
  phase: AppPhase = $state.raw({ at: 'start' });
  readonly theme = new ThemeState({ theme: 'system', desktopIsDark: false });
  /** The program; when it says that it is locked, the door is asked for anew. */
  readonly backend: Backend;
  readonly #begin: () => void;

  /** `begin` loads the window's page anew, so that nothing of what it knew stays in its memory. */
  constructor(program: Backend, begin?: () => void) {
    this.#begin = begin ?? (() => void this.ask());
    this.backend = async (command, ...args) => {
      try {
        const given = await program(command, ...args);
        if (TURNS.includes(command)) this.#turn();
        return given;
      } catch (thrown) {
        if (isCode(thrown, 'locked') && this.#isOpen) void this.ask();
        throw thrown;
      }
    };
  }

  /** Between the plan and a session nothing is shown, and nothing is kept. */
  #turn(): void {
    if (this.phase.at === 'inside') this.phase.frame.forget();
    this.phase = { at: 'start' };
    this.#begin();
  }

  get #isOpen(): boolean {
    return this.phase.at === 'inside' || this.phase.at === 'in-session';
  }

  /** Asks where the person stands and goes there. */
  async ask(): Promise<void> {
    const welcome = await this.#welcome();
    if (!welcome) return;
    const { door, after } = welcome;
    if (door.is === 'open')
      await this.enter(after ? { place: 'sessions', entry: after, view: 'ending' } : undefined);
    else if (door.is === 'in-session') await this.#sit();
    else this.phase = door.is === 'trouble' ? { at: 'trouble', code: door.code } : { at: door.is };
  }

  /** Goes into the open plan. */
  async enter(route?: Route): Promise<Frame | undefined> {
    const welcome = await this.#welcome();
    if (!welcome) return undefined;
    const frame = new Frame(this.backend, welcome, route, this.theme);
    try {
      await frame.load();
      this.phase = { at: 'inside', frame };
      return frame;
    } catch (thrown) {
      this.trouble(problemOf(thrown).code);
      return undefined;
    }
  }

  async #sit(): Promise<void> {
    try {
      this.phase = { at: 'in-session', visible: await this.backend('ongoing_session') };
    } catch (thrown) {
      this.trouble(problemOf(thrown).code);
    }
  }

  trouble(code: Code): void {
    this.phase = { at: 'trouble', code };
  }

  async #welcome() {
    try {
      const welcome = await this.backend('welcome');
      speak(welcome.language);
      this.theme.take(welcome);
      return welcome;
    } catch (thrown) {
      this.trouble(problemOf(thrown).code);
      return undefined;
    }
  }
}
