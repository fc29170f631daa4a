// Search: as one types, among all that was written.
import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Entry } from '$shared/backend';
import { entryOf, expectNoBarriers, goalBody, show, small } from '$shared/testing';
import Search from './Search.svelte';

const TEACH = 'Teach internally';

/** The place with something in it, and every entry opening on a page of its own. */
async function opened(entries: Entry[] = small(), view?: string) {
  const route = { place: 'search', ...(view !== undefined && { view }) };
  const shown = await show(Search, { route }, { entries, route });
  shown.frame.wayTo = (entry) => ({ place: 'goals', entry: entry.id });
  return shown;
}

const field = () => screen.getByRole('searchbox', { name: 'What did you write?' });
const results = async () =>
  within(await screen.findByRole('list', { name: 'What was found' })).getAllByRole('button');
const marks = (within: HTMLElement) =>
  [...within.querySelectorAll('mark')].map((mark) => mark.textContent);

describe('search', () => {
  it('takes the focus and finds as one types, with the words marked', async () => {
    const { user } = await opened();
    expect(document.activeElement).toBe(field());
    await user.keyboard('TEACH');
    const [first] = await results();
    expect(first?.textContent).toMatch(/Teach internally\s+Goal · changed/);
    expect(marks(first as HTMLElement)).toEqual(['Teach']);
    screen.getByText('One found');
    await expectNoBarriers();
  });

  it('says of a why which goal it is under', async () => {
    const { user } = await opened();
    await user.keyboard('click for');
    expect((await results())[0]?.textContent).toContain(`Why under “${TEACH}”`);
  });

  it('says which part of an entry it found, beside the words it is known by', async () => {
    const noted = entryOf(goalBody('Build a boat', { notes: 'The shed is cold' }));
    const { user } = await opened([noted]);
    await user.keyboard('boat shed');
    const [first] = await results();
    expect(first?.textContent).toMatch(/Build a boat\s+Notes\s+The shed is cold/);
    expect(marks(first as HTMLElement)).toEqual(['boat', 'shed']);
  });

  it('shows words that look like markup as words', async () => {
    const { user } = await opened([entryOf(goalBody('<mark>Sail</mark> & <b>row</b>'))]);
    await user.keyboard('sail');
    const [first] = await results();
    expect(first?.textContent).toContain('<mark>Sail</mark> & <b>row</b>');
    expect(marks(first as HTMLElement)).toEqual(['Sail']);
  });

  it('asks once for what is typed without a pause', async () => {
    const { user, program } = await opened();
    await user.keyboard('teach');
    await results();
    expect(program.called.filter((command) => command === 'search')).toHaveLength(1);
  });

  it('looks among the chosen kinds', async () => {
    const { user, program } = await opened();
    await user.keyboard('i');
    const all = await results();
    await user.click(await screen.findByRole('checkbox', { name: 'Bedrock' }));
    await vi.waitFor(() => expect(program.taken('search')?.sought.kinds).toEqual(['bedrock']));
    await vi.waitFor(async () => expect(await results()).toHaveLength(1));
    expect(screen.getByRole('checkbox', { name: 'Whys' })).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Bedrock' }));
    await vi.waitFor(async () => expect(await results()).toHaveLength(all.length));
  });

  it('looks among what someone may see, or nobody else', async () => {
    const { user, program } = await opened();
    await user.keyboard('i');
    const all = await results();
    const who = screen.getByRole('combobox', { name: 'Who may see it' });
    await user.selectOptions(who, 'Seen by My manager');
    await vi.waitFor(async () => expect(await results()).toHaveLength(1));
    expect((await results())[0]?.textContent).toMatch(/Seen by:\s*My manager/);
    await user.selectOptions(who, 'Seen by me alone');
    await vi.waitFor(async () => expect(await results()).toHaveLength(all.length - 1));
    expect(program.taken('search')?.sought.seenBy).toEqual({ who: 'only-me' });
    await user.selectOptions(who, 'Seen by anyone');
    await vi.waitFor(async () => expect(await results()).toHaveLength(all.length));
  });

  it('looks in the trash when it is asked to, and says so of what lies there', async () => {
    const { user, plan } = await opened();
    const teach = plan.goals.find((goal) => goal.body.statement === TEACH);
    await plan.trashEntry(teach?.id ?? '');
    await user.keyboard('teach');
    await screen.findByText('Nothing found');
    await user.click(screen.getByRole('checkbox', { name: 'Also in the trash' }));
    expect((await results())[0]?.textContent).toContain('in the trash');
  });

  it('looks in what was said earlier when it is asked to', async () => {
    const { user, plan } = await opened();
    const teach = plan.goals.find((goal) => goal.body.statement === TEACH);
    await plan.rewrite('goal', teach?.id ?? '', (body) => ({ ...body, statement: 'Help others' }));
    await user.keyboard('internally');
    await screen.findByText('Nothing found');
    await user.click(screen.getByRole('checkbox', { name: 'Also earlier wordings' }));
    expect((await results())[0]?.textContent).toMatch(/Help others.*once.*Teach internally/);
  });

  it('says kindly that nothing was found, and offers to look everywhere', async () => {
    const { user, program } = await opened();
    await user.keyboard('giraffe');
    await screen.findByText(/You have not written “giraffe” so far/);
    await expectNoBarriers();
    await user.click(screen.getByRole('button', { name: 'Look there too' }));
    await vi.waitFor(() =>
      expect(program.taken('search')?.sought).toMatchObject({ trash: true, earlier: true })
    );
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: /Look there/ })).toBeNull());
  });

  it('begins with the words it was called with', async () => {
    await opened(small(), 'teach');
    expect((field() as HTMLInputElement).value).toBe('teach');
    expect(await results()).toHaveLength(1);
  });

  it('goes from result to result with the arrows, and back into the field', async () => {
    const { user } = await opened();
    await user.keyboard('i');
    const all = await results();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(all[0]);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(all.at(-1));
    await user.keyboard('{ArrowDown}{Home}{ArrowUp}');
    expect(document.activeElement).toBe(field());
  });

  it('opens a result with Enter, and lights its words there', async () => {
    const { user, frame } = await opened();
    await user.keyboard('teach');
    const [first] = await results();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(first?.textContent).toContain(TEACH);
    expect(frame.plan.titleOf(frame.plan.entry(frame.router.here.entry) as Entry)).toBe(TEACH);
    expect(frame.highlighted.words).toEqual(['Teach']);
  });

  it('opens the best result with Enter from the field, without waiting for the pause', async () => {
    const { user, frame } = await opened();
    await user.keyboard('teach{Enter}');
    await vi.waitFor(() => expect(frame.router.here.place).toBe('goals'));
  });

  it('says in words when it could not look', async () => {
    const { user, program } = await opened();
    program.failNext('search', 'disk-trouble');
    await user.keyboard('teach');
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(''));
    expect(screen.queryByText(/You have not written/)).toBeNull();
  });
});
