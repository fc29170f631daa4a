// Frame, what every screen is given: the program, the plan, the way around, and messages.
import { createContext, onDestroy } from 'svelte';
import type { Backend, Deed, Entry, EntryId, Problem, Welcome } from '../backend';
import { problemOf, wordsOf } from '../backend';
import { say } from '../text';
import { Actions } from '../actions/actions.svelte';
import { Draft, Drafts, type DraftOf } from './autosave.svelte';
import { Day } from './day.svelte';
import { Highlighted } from './highlighted.svelte';
import { PlanState } from './plan.svelte';
import { Router, type Route } from './router.svelte';
import { SettingsState } from './settings.svelte';
import { ThemeState } from './theme.svelte';
import { Toasts } from './toasts.svelte';

export class Frame {
  readonly backend: Backend;
  readonly welcome: Welcome;
  readonly toasts = new Toasts();
  readonly drafts = new Drafts();
  readonly actions = new Actions();
  readonly plan: PlanState;
  readonly settings: SettingsState;
  readonly router: Router;
  readonly theme: ThemeState;
  readonly day: Day;
  readonly highlighted = new Highlighted();
  /** Where an entry opens, if it opens anywhere. The window knows the places, and says. */
  wayTo: (entry: Entry) => Route | undefined = () => undefined;
  /** Leads to the reading room: with a plan that was kept, or with a file the person is asked for.
   *  The window knows the room, and says. */
  read: (kept?: EntryId) => Promise<void> = () => Promise.resolve();
  #complaint: string | null = null;

  constructor(
    backend: Backend,
    welcome: Welcome,
    start: Route = { place: 'home' },
    theme = new ThemeState(welcome)
  ) {
    const complain = (problem: Problem) => this.complain(problem);
    this.backend = backend;
    this.welcome = welcome;
    this.plan = new PlanState(backend, (problem) => this.#sayOfSaving(problem));
    this.settings = new SettingsState(backend, complain);
    this.router = new Router(start);
    this.theme = theme;
    this.day = new Day(backend, welcome.today, () => void this.plan.renew());
  }

  /** Fetches the plan and the settings. Throws a problem. */
  async load(): Promise<void> {
    await Promise.all([this.plan.load(), this.settings.load()]);
  }

  /** Today where the person is, as `2026-11-21`. It changes at midnight: read it where it shows. */
  get today(): string {
    return this.day.today;
  }

  /** Nothing of the plan stays once the window leaves it. */
  forget(): void {
    this.plan.forget();
  }

  /** Says a problem in words, until it is closed. */
  complain(problem: Problem): void {
    this.toasts.care(wordsOf(problem));
  }

  /** What could not be saved is said until something is saved again. */
  #sayOfSaving(problem: Problem | null): void {
    if (this.#complaint) this.toasts.closeWords(this.#complaint);
    this.#complaint = problem && wordsOf(problem);
    if (problem) this.complain(problem);
  }

  /** Does something that may fail; what failed is said in words. True when it was done. */
  async attempt(act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (thrown) {
      this.complain(problemOf(thrown));
      return false;
    }
  }

  /** Says what was done, with the way to take it back. */
  sayWithUndo(words: string): void {
    this.toasts.say(words, { label: say('common-undo'), act: () => void this.undo() });
  }

  /** Takes the last act back, after saving what is being typed, and says what it was. */
  async undo(): Promise<void> {
    await this.drafts.flush();
    const deed = await this.plan.undo();
    if (deed) this.toasts.say(say('common-undone', named(deed)));
  }

  /** Does the act undone last again, and says what it was. */
  async redo(): Promise<void> {
    const deed = await this.plan.redo();
    if (deed) this.toasts.say(say('common-redone', named(deed)));
  }
}

function named({ act, kind }: Deed) {
  return { act, thing: say(`common-a-${kind}`) };
}

export const [useFrame, provideFrame] = createContext<Frame>();

/** A draft for one field of this component; saved when the component goes. */
export function useDraft<T>(of: DraftOf<T>): Draft<T> {
  const { drafts } = useFrame();
  const draft = drafts.open(new Draft(of));
  onDestroy(() => {
    void draft.flush().then(() => drafts.close(draft));
  });
  return draft;
}
