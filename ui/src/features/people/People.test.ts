// People: the list, the page of one, and how it ends. Today is 21 November 2026.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Entry } from '$shared/backend';
import { partsOf } from '$shared/entries';
import { entryOf, expectNoBarriers } from '$shared/testing';
import { agreement, openPeople, person, session } from './testing';

describe('the list', () => {
  it('asks first whom one talks with, then what they are to one, and opens their page', async () => {
    const { user, plan } = await openPeople();
    const question = 'Who do you talk to about your work?';
    await user.type(screen.getByRole('textbox', { name: question }), 'Ruth{Enter}');
    await screen.findByRole('heading', { name: 'What is Ruth to you?' });
    await user.click(screen.getByRole('button', { name: /^Mentor / }));
    await screen.findByLabelText('Their name, as you call them');
    expect(plan.people.map(({ body }) => [body.name, body.relationship])).toEqual([
      ['Ruth', 'mentor']
    ]);
  });

  it('goes back from what they are to the question', async () => {
    const { user, plan } = await openPeople();
    await user.type(screen.getByRole('textbox'), 'Ruth{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Back' }));
    const name = 'Who do you talk to about your work?';
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name })).toHaveProperty('value', 'Ruth')
    );
    expect(plan.people).toEqual([]);
  });

  it('stands by what people are to one, those from before last', async () => {
    await openPeople([
      person('Sam', { until: '2026-03-01' }),
      person('Lena', { relationship: 'mentee' }),
      person('Ruth'),
      person('Tomas', { relationship: 'manager' })
    ]);
    const names = screen.getAllByRole('list').map((list) => list.getAttribute('aria-label'));
    expect(names).toEqual(['Mentors', 'Managers', 'People you mentor', 'From before']);
    within(screen.getByRole('list', { name: 'From before' })).getByText('Until 1 March 2026');
  });

  it('says how often, when last, and whether there is an agreement', async () => {
    const ruth = person('Ruth', { cadence: 'monthly' });
    await openPeople([ruth, session(ruth, '2026-10-31'), agreement(ruth, '2026-03-03')]);
    for (const words of ['Every month', 'You talked 3 weeks ago', 'You have an agreement'])
      screen.getByText(words);
  });

  it('says of a mentee what one noted', async () => {
    await openPeople([person('Lena', { relationship: 'mentee', notes: 'New to leading' })]);
    screen.getByText('New to leading');
  });

  it('has no barriers', async () => {
    await openPeople([person('Ruth'), person('Tomas', { relationship: 'manager' })]);
    await expectNoBarriers();
  });
});

describe('a person', () => {
  async function opened(more: Parameters<typeof person>[1] = {}, others = () => [] as never[]) {
    const ruth = person('Ruth', more);
    const shown = await openPeople([ruth, ...others()], { entry: ruth.id });
    return { ...shown, ruth, body: () => shown.plan.find('person', ruth.id)?.body };
  }

  it('is corrected by name', async () => {
    const { user, body } = await opened();
    const name = screen.getByLabelText('Their name, as you call them');
    await user.type(name, ' Adeyemi{Enter}');
    await waitFor(() => expect(body()?.name).toBe('Ruth Adeyemi'));
  });

  it('mentors or coaches, with a sentence on what differs, or neither again', async () => {
    const { user, body } = await opened();
    screen.getByText(/there is no agenda/);
    screen.getByText(/there is an agenda/);
    await user.click(screen.getByLabelText('Coaching'));
    await waitFor(() => expect(body()?.manner).toBe('coaching'));
    await user.click(screen.getByLabelText('Coaching'));
    await waitFor(() => expect(body()).not.toHaveProperty('manner'));
  });

  it('is not asked about mentorship where there is none', async () => {
    await opened({ relationship: 'learning-circle' });
    expect(screen.queryByText('Is it mentorship or coaching?')).toBeNull();
    screen.getByLabelText('Who is in it');
  });

  it('is talked with so often, since a day', async () => {
    const { user, body } = await opened();
    await user.click(screen.getByLabelText('Every other week'));
    await user.type(screen.getByLabelText('You have talked since'), '2026-09-01');
    await user.tab();
    await waitFor(() =>
      expect(body()).toMatchObject({ cadence: 'fortnightly', since: '2026-09-01' })
    );
  });

  it('has notes on trust, and a key that is kept only whole', async () => {
    const { user, body } = await opened();
    await user.type(screen.getByLabelText('On trust'), 'She never passes on names');
    await user.type(screen.getByLabelText('Their public key'), 'age1abc');
    await user.tab();
    await waitFor(() => expect(body()?.trust).toBe('She never passes on names'));
    expect(body()).not.toHaveProperty('key');
    const key = `age1${'q'.repeat(58)}`;
    await user.type(screen.getByLabelText('Their public key'), key);
    await user.tab();
    await waitFor(() => expect(body()?.key).toBe(key));
  });

  it('is seen with the sessions, what they said and what they were given', async () => {
    const ruth = person('Ruth');
    const remark = entryOf({
      kind: 'remark',
      from: ruth.id,
      on: '2026-11-01',
      saying: { is: 'recognition', words: 'You waited' }
    });
    await openPeople([ruth, session(ruth, '2026-10-31', 'She lights up'), remark], {
      entry: ruth.id
    });
    screen.getByText('She lights up');
    screen.getByText('You waited');
    screen.getByText('Recognition, 1 November 2026');
    await screen.findByText('You have not handed anything over to them yet.');
    await expectNoBarriers();
  });

  it('ends on a day, with what was agreed, and undo takes both back', async () => {
    const ruth = person('Ruth', { since: '2025-01-01' });
    const agreed = agreement(ruth, '2026-03-03');
    const { user, plan, frame } = await openPeople([ruth, agreed], { entry: ruth.id });
    await user.click(screen.getByRole('button', { name: 'It has ended' }));
    expect(screen.queryByText(/less than three months/)).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'It ended that day' }));
    await screen.findByText('You and Ruth: it has ended.');
    const untils = () => [
      plan.find('person', ruth.id)?.body.until,
      plan.find('agreement', agreed.id)?.body.until
    ];
    expect(untils()).toEqual(['2026-11-21', '2026-11-21']);
    await frame.undo();
    await waitFor(() => expect(untils()).toEqual([undefined, undefined]));
  });

  it('is let go gently before a quarter', async () => {
    const { user } = await opened({ since: '2026-10-01' });
    await user.click(screen.getByRole('button', { name: 'It has ended' }));
    const word = await screen.findByText(/less than three months/);
    expect(word.textContent).toContain('the right thing to do');
  });

  it('goes on after all', async () => {
    const { user, body } = await opened({ until: '2026-11-01' });
    screen.getByText('Mentor, until 1 November 2026');
    await user.click(screen.getByRole('button', { name: 'It goes on after all' }));
    await waitFor(() => expect(body()).not.toHaveProperty('until'));
  });

  it('has a history of all that was said of them', async () => {
    const ruth = person('Ruth', { cadence: 'weekly' });
    const { user, plan } = await openPeople([ruth], { entry: ruth.id });
    await plan.rewrite('person', ruth.id, (body) => ({ ...body, trust: 'She asks first' }));
    const past = partsOf(plan.entry(ruth.id) as Entry, plan);
    expect(past).toContainEqual({ part: 'trust', words: 'She asks first' });
    expect(past).toContainEqual({ part: 'cadence', words: 'Every week' });
    await user.click(screen.getByRole('button', { name: 'What to do with “Ruth”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'History' }));
    await screen.findByRole('dialog', { name: 'How it was before' });
  });

  it('is forgotten for good, and it is said what went', async () => {
    const ruth = person('Ruth');
    const { user, plan } = await openPeople([ruth, session(ruth, '2026-10-31')], {
      entry: ruth.id
    });
    await user.click(screen.getByRole('button', { name: 'Forget them for good…' }));
    await screen.findByText(/What you wrote about Ruth elsewhere, in your own words, stays/);
    await user.click(screen.getByRole('button', { name: 'Forget them' }));
    await screen.findByText(/^Ruth is forgotten\. .* one backup that held something/);
    expect(plan.entries.size).toBe(0);
    screen.getByRole('heading', { level: 1, name: 'People' });
  });

  it('can be given one’s own key', async () => {
    const { user, program } = await opened();
    await user.click(screen.getByRole('button', { name: 'Show my own key, for them' }));
    await screen.findByText(await program.backend('my_key'));
  });
});
