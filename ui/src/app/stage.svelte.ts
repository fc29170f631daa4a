// Where the person stands: first run, locked door, trouble, or inside the plan. The program
// decides; this asks and shows.
import { isCode, problemOf, type Backend, type Code } from '$shared/backend';
import { Frame, ThemeState, type Route } from '$shared/state';
import { speak } from '$shared/text';

export type Standing =
  | { at: 'start' }
  | { at: 'new' }
  | { at: 'locked' }
  | { at: 'trouble'; code: Code }
  | { at: 'inside'; frame: Frame };

export class Stage {
  standing: Standing = $state.raw({ at: 'start' });
  readonly theme = new ThemeState({ theme: 'system', desktopIsDark: false });
  /** The program; when it says that it is locked, the door is asked for anew. */
  readonly backend: Backend;

  constructor(program: Backend) {
    this.backend = (command, ...args) =>
      program(command, ...args).catch((thrown: unknown) => {
        if (isCode(thrown, 'locked') && this.standing.at === 'inside') void this.ask();
        throw thrown;
      });
  }

  /** Asks where the person stands and goes there. */
  async ask(): Promise<void> {
    const welcome = await this.#welcome();
    if (!welcome) return;
    const { door } = welcome;
    if (door.is === 'open') await this.enter();
    else
      this.standing = door.is === 'trouble' ? { at: 'trouble', code: door.code } : { at: door.is };
  }

  /** Goes into the open plan. */
  async enter(route?: Route): Promise<Frame | undefined> {
    const welcome = await this.#welcome();
    if (!welcome) return undefined;
    const frame = new Frame(this.backend, welcome, route, this.theme);
    try {
      await frame.load();
      this.standing = { at: 'inside', frame };
      return frame;
    } catch (thrown) {
      this.trouble(problemOf(thrown).code);
      return undefined;
    }
  }

  trouble(code: Code): void {
    this.standing = { at: 'trouble', code };
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
