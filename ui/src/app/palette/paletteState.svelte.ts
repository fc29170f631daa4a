// Palette state, go anywhere, do anything, find anything: what is typed, what it could mean, and
// which one is taken.
import { isThere, type Action } from '$shared/actions';
import type { Entry, Found } from '$shared/backend';
import type { Frame } from '$shared/state';
import { say } from '$shared/text';
import { placeActions } from '../actions';
import { bestMatches } from './fuzzyMatch';
import type { Group, Item } from './paletteItem';
import { audienceCommands, knowledgeCommands } from './peopleCommands';

/** A pause this long before the vault is searched (milliseconds). */
const PAUSE = 120;
const MOST = 8;

export class PaletteState {
  active = $state(0);
  readonly #frame: Frame;
  #typed = $state('');
  #found: readonly Found[] = $state.raw([]);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #isBlank = $derived(this.#typed.trim() === '');

  readonly groups: Group[] = $derived.by(() => {
    const named = [
      { label: say('frame-palette-places'), items: bestMatches(this.#places(), this.#typed) },
      { label: say('frame-palette-do'), items: this.#toDo() }
    ];
    const yours = this.#isBlank
      ? { label: say('search-palette-lately'), items: this.#lately() }
      : { label: say('frame-palette-yours'), items: this.#yours() };
    const search = { label: say('search-title'), items: this.#isBlank ? [] : [this.#search()] };
    const all = this.#isBlank ? [yours, ...named] : [...named, yours, search];
    return all.filter((group) => group.items.length);
  });
  readonly items = $derived(this.groups.flatMap((group) => group.items));

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  get typed(): string {
    return this.#typed;
  }

  set typed(typed: string) {
    this.#typed = typed;
    this.active = 0;
    clearTimeout(this.#timer);
    if (typed.trim() === '') this.#found = [];
    else this.#timer = setTimeout(() => void this.#find(typed), PAUSE);
  }

  /** To the next one, or the one before; round and round. */
  step(by: 1 | -1): void {
    const count = this.items.length;
    if (count) this.active = (this.active + by + count) % count;
  }

  async #find(typed: string): Promise<void> {
    const sought = { words: typed, kinds: [], trash: false, earlier: false };
    const search = await this.#frame.backend('search', { sought }).catch(() => null);
    if (typed === this.#typed) this.#found = search?.found ?? [];
  }

  #places(): Item[] {
    return placeActions(this.#frame).map(({ id, name, act }) => ({ id, label: say(name), act }));
  }

  #toDo(): Item[] {
    const commands = bestMatches(this.#listed(), this.#typed);
    const [frame, typed] = [this.#frame, this.#typed];
    return [...commands, ...knowledgeCommands(frame, typed), ...audienceCommands(frame, typed)];
  }

  /** What may be done here and now, of what the palette lists. */
  #listed(): Item[] {
    const all = this.#frame.actions.all.filter((action) => action.palette && isThere(action));
    return all.map(itemOf);
  }

  /** What was opened lately, the latest first, and then the goals. */
  #lately(): Item[] {
    const { router, plan } = this.#frame;
    const been = router.been.toReversed().flatMap(({ entry }) => plan.entry(entry) ?? []);
    const all = new Set([...been.filter((entry) => !entry.trashed), ...plan.goals]);
    return [...all].flatMap((entry) => this.#entry(entry)).slice(0, MOST);
  }

  #yours(): Item[] {
    return this.#found.slice(0, MOST).flatMap((found) => this.#hit(found));
  }

  #hit(found: Found): Item[] {
    const { plan, highlighted } = this.#frame;
    const entry = plan.entry(found.id);
    const runs = found.passages[0]?.runs ?? found.title;
    const light = () => highlighted.light(found);
    return entry
      ? this.#entry(entry).map((item) => ({ ...item, runs, act: both(item.act, light) }))
      : [];
  }

  #entry(entry: Entry): Item[] {
    const { plan, router, wayTo } = this.#frame;
    const route = wayTo(entry);
    const label = plan.titleOf(entry);
    if (!route || !label) return [];
    const detail = say(`entries-kind-${entry.body.kind}`);
    const act = () => router.go(route);
    return [{ id: `entry-${entry.id}`, label, detail, voice: true, act }];
  }

  /** What was typed, looked for at leisure. */
  #search(): Item {
    const words = this.#typed.trim();
    return {
      id: 'search',
      label: say('search-palette-search', { words }),
      keys: 'Mod+F',
      act: () => this.#frame.router.go({ place: 'search', view: words })
    };
  }
}

const both = (first: () => void, second: () => void) => () => {
  first();
  second();
};

function itemOf({ id, name, words, palette, keys, act }: Action): Item {
  const label = say(typeof palette === 'string' ? palette : name, words);
  return { id: `action-${id}`, label, act, ...(keys && { keys }) };
}
