// Agreement: asked one question a screen, shown whole, agreed anew. Today is 21 November 2026.
import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers } from '$shared/testing';
import { agreement, openPeople, person } from '../testing';

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('agreeing', () => {
  it('is asked one question a screen, down to the whole of it', async () => {
    const ruth = person('Ruth');
    const { user, plan } = await openPeople([ruth], { entry: ruth.id });
    const now = () => plan.all('agreement')[0]?.body;
    await user.click(screen.getByRole('button', { name: 'Agree on how you talk' }));
    await heading('Who are you to each other?');
    await user.keyboard('She asks, I decide{Enter}');
    await heading('When and where do you talk?');
    screen.getByText('She asks, I decide');
    await user.keyboard('Thursdays by the canal{Enter}');
    await heading('What do you share with Ruth?');
    expect(now()?.shares).toEqual([]);
    await user.click(screen.getByLabelText('Strengths'));
    await user.click(screen.getByLabelText('Goals'));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await heading('What do you never share, whatever else you agree?');
    await user.click(screen.getByLabelText('Pay'));
    await user.type(screen.getByRole('textbox'), 'Northwind{Enter}');
    await screen.findByRole('list', { name: 'Words that never leave' });
    await user.keyboard('{Control>}{Enter}{/Control}');
    await heading('What may Ruth pass on?');
    await user.click(screen.getByLabelText('This, to these people'));
    await user.type(await screen.findByLabelText('What may be passed on'), 'My strengths');
    await user.type(screen.getByLabelText('To whom'), 'Tomas');
    await user.click(screen.getByRole('button', { name: /Continue/ }));
    await heading('May Ruth keep what you give them?');
    await user.click(screen.getByLabelText('They may keep what I give them'));
    await user.click(screen.getByRole('button', { name: /Continue/ }));
    await heading('Is there anything else you agreed?');
    await user.click(screen.getByRole('button', { name: /See all of it/ }));
    await heading('What you and Ruth agreed');
    screen.getByText('Since 21 November 2026');
    screen.getByText('Only me');
    expect(now()).toMatchObject({
      made: '2026-11-21',
      roles: 'She asks, I decide',
      logistics: 'Thursdays by the canal',
      shares: ['goals', 'strengths'],
      never: ['pay'],
      neverWords: ['Northwind'],
      passOn: { is: 'this', what: 'My strengths', to: 'Tomas' },
      mayKeep: true
    });
    await expectNoBarriers();
  });

  it('can stop anywhere, and says where it would go on', async () => {
    const ruth = person('Ruth');
    const { user } = await openPeople([ruth], { entry: ruth.id });
    await user.click(screen.getByRole('button', { name: 'Agree on how you talk' }));
    await heading('Who are you to each other?');
    await user.keyboard('She asks{Escape}');
    await heading('What you and Ruth agreed');
    screen.getByText('Nothing so far');
    await user.click(screen.getByRole('button', { name: 'Go on with the questions' }));
    await heading('When and where do you talk?');
    await expectNoBarriers();
  });

  it('takes a word that never leaves out again', async () => {
    const ruth = person('Ruth');
    const agreed = agreement(ruth, '2026-11-21', { neverWords: ['Ada', 'Ben'] });
    const { user, plan } = await openPeople([ruth, agreed], {
      entry: agreed.id,
      view: 'ask/never'
    });
    await user.click(screen.getByRole('button', { name: 'Take out “Ada”' }));
    await waitFor(() =>
      expect(plan.find('agreement', agreed.id)?.body.neverWords).toEqual(['Ben'])
    );
    await expectNoBarriers();
  });
});

describe('on a page', () => {
  it('is looked at before it is saved for both, and the ledger remembers it', async () => {
    const ruth = person('Ruth');
    const agreed = agreement(ruth, '2026-03-03', { roles: 'She asks', logistics: 'Thursdays' });
    const { user, program } = await openPeople([ruth, { ...agreed }], { entry: agreed.id });
    await user.click(screen.getByRole('button', { name: 'Print it for both of you…' }));
    await heading('On a page for both of you');
    await screen.findAllByRole('img');
    await expectNoBarriers();
    await user.click(screen.getByRole('button', { name: 'Save PDF…' }));
    await screen.findByText(/^Saved as .*Your ledger remembers it\.$/);
    const ledger = await program.backend('ledger');
    expect(ledger.map(({ recipientId }) => recipientId)).toEqual([ruth.id]);
  });
});

describe('agreeing anew', () => {
  it('begins with what holds, which ends that day, and undo takes both back', async () => {
    const ruth = person('Ruth');
    const old = agreement(ruth, '2026-03-03', { roles: 'She asks', shares: ['goals'] });
    const { user, plan, frame } = await openPeople([ruth, old], { entry: old.id });
    await user.click(screen.getByRole('button', { name: 'Agree anew' }));
    await heading('Who are you to each other?');
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'She asks');
    expect(plan.find('agreement', old.id)?.body.until).toBe('2026-11-21');
    expect(plan.all('agreement').at(-1)?.body).toMatchObject({
      made: '2026-11-21',
      shares: ['goals']
    });
    await frame.undo();
    await waitFor(() => expect(plan.all('agreement')).toHaveLength(1));
    expect(plan.find('agreement', old.id)?.body).not.toHaveProperty('until');
  });

  it('on the day on which it was made keeps to the same version', async () => {
    const ruth = person('Ruth');
    const { user, plan } = await openPeople([ruth, agreement(ruth, '2026-11-21')], {
      entry: ruth.id
    });
    await user.click(screen.getByRole('button', { name: 'See all of it' }));
    await user.click(await screen.findByRole('button', { name: 'Agree anew' }));
    await heading('Who are you to each other?');
    expect(plan.all('agreement')).toHaveLength(1);
  });

  it('leaves the earlier versions to be read beside the last', async () => {
    const ruth = person('Ruth');
    const old = agreement(ruth, '2026-03-03', {
      until: '2026-11-01',
      roles: 'She asks',
      shares: ['goals']
    });
    const last = agreement(ruth, '2026-11-01', { roles: 'She asks', shares: ['goals', 'whys'] });
    const { user } = await openPeople([ruth, old, last], { entry: last.id });
    await user.click(screen.getByRole('button', { name: 'Earlier versions' }));
    await screen.findByRole('button', { name: 'From 3 March 2026 to 1 November 2026' });
    screen.getByRole('heading', { name: 'What is shared' });
    expect(screen.queryByRole('heading', { name: 'Roles' })).toBeNull();
    await expectNoBarriers();
  });
});
