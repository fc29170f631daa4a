// Stories from colleagues: asking someone for stories, as a sealed file or a plain form.
import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Entry } from '$shared/backend';
import { entryOf, expectNoBarriers, show } from '$shared/testing';
import AskColleagues from './AskColleagues.svelte';

/** The public key of somebody. */
const KEY = 'age1lvyvwawkr0mcnnnncaghunadrqkmuf9e6507x9y920xxpp866cnql7dp2z';

const person = (name: string, key?: string) =>
  entryOf({
    kind: 'person',
    name,
    relationship: 'peer',
    role: '',
    notes: '',
    trust: '',
    ...(key && { key })
  });
const calm = entryOf({ kind: 'strength', statement: 'I stay calm', evidence: [], witnesses: [] });
const plain = entryOf({ kind: 'strength', statement: 'I am plain', evidence: [], witnesses: [] });

async function asking(entries: Entry[] = [person('Ada'), calm, plain], strength?: string) {
  const opened = await show(AskColleagues, { strength }, { entries });
  await opened.user.click(screen.getByRole('button', { name: 'Ask someone for stories' }));
  const press = (name: string) => opened.user.click(screen.getByRole('button', { name }));
  return { ...opened, press };
}

const choose = async (user: { click: (of: Element) => Promise<void> }, name: string) =>
  user.click(screen.getByRole('radio', { name }));

describe('asking for stories', () => {
  it('ticks no strength, shows what they read, and seals it with words told another way', async () => {
    const { user, press, program } = await asking();
    await choose(user, 'Ada');
    await screen.findByText(/when you saw me at my best/);
    const ticked = screen.getAllByRole<HTMLInputElement>('checkbox').filter((box) => box.checked);
    expect(ticked).toEqual([]);
    await expectNoBarriers();
    await press('Seal it…');
    const words = await screen.findByRole('list', { name: 'Six words' });
    expect(within(words).getAllByRole('listitem')).toHaveLength(6);
    screen.getByText(/^Tell them to Ada in another way/);
    expect(program.taken('seal_questions')).toMatchObject({ strengths: [], with: 'words' });
    await expectNoBarriers();
  });

  it('begins with the strength of the page it is asked on', async () => {
    const { user, press, program } = await asking(undefined, calm.id);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'I stay calm' }).checked).toBe(
      true
    );
    await user.click(screen.getByRole('checkbox', { name: 'I am plain' }));
    await choose(user, 'Ada');
    await screen.findByText(/when you saw me at my best/);
    await press('Save as a page…');
    await screen.findByText(/It is a plain form/);
    const { strengths, form } = program.taken('save_questions') ?? {};
    expect({ strengths, form }).toEqual({ strengths: [calm.id, plain.id], form: 'pdf' });
  });

  it('uses the key of someone who has one, unless words are wanted', async () => {
    const { user, press, program } = await asking([person('Ada', KEY)]);
    await choose(user, 'Ada');
    await screen.findByRole('button', { name: 'Seal it with six words…' });
    await press('Seal it…');
    await screen.findByText(/^Sealed for Ada/);
    expect(program.taken('seal_questions')).toMatchObject({ with: 'key' });
    expect(screen.queryByRole('list', { name: 'Six words' })).toBeNull();
  });

  it('can ask someone new, and stays as it is where the file is called off', async () => {
    const { user, press, program, plan } = await asking([]);
    await user.type(screen.getByRole('textbox', { name: 'What do you call them?' }), 'Ben');
    await press('Add them');
    await screen.findByText(/when you saw me at my best/);
    expect(plan.people.map(({ body }) => body.name)).toEqual(['Ben']);
    program.savesTo = null;
    await press('Save as text…');
    screen.getByText(/when you saw me at my best/);
  });
});
