// Strengths without a test: questions, words to start from, evidence and witnesses.
import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers } from '$shared/testing';
import { openStrengths, strength } from './testing';
import { VOCABULARY } from './words/vocabulary';

describe('the place of strengths', () => {
  it('asks first what people come for', async () => {
    const { user, plan } = await openStrengths([]);
    const question = 'What do people come to you for?';
    await user.type(
      screen.getByRole('textbox', { name: question }),
      'When nobody knows why it broke{Enter}'
    );
    await screen.findByRole('button', { name: 'When nobody knows why it broke' });
    expect(plan.all('strength')[0]?.body.asked).toBe('people-come-for');
  });

  it('offers words to start from, and one that is taken is the person’s to change', async () => {
    const { user, plan } = await openStrengths([]);
    await user.click(screen.getByRole('button', { name: 'Listening' }));
    const words = await screen.findByLabelText('The strength, in your words');
    expect(words).toHaveProperty('value', 'Listening');
    await user.type(words, ' until it is clear');
    await user.tab();
    await waitFor(() =>
      expect(plan.all('strength')[0]?.body.statement).toBe('Listening until it is clear')
    );
  });

  it('has about sixty such words, each once', () => {
    const words = VOCABULARY.flatMap((group) => group.words);
    expect(new Set<string>(words).size).toBe(words.length);
    expect(words.length).toBeGreaterThanOrEqual(55);
  });

  it('keeps the words to start from put away once something is written', async () => {
    const { user } = await openStrengths([strength('Patience')]);
    expect(screen.queryByRole('button', { name: 'Courage to say no' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Look at some words' }));
    screen.getByRole('button', { name: 'Courage to say no' });
  });

  it('keeps when a strength showed, and about when', async () => {
    const patience = strength('Patience');
    const { user, plan } = await openStrengths([patience], { entry: patience.id });
    await user.click(screen.getByRole('button', { name: 'Add a time' }));
    await user.type(await screen.findByLabelText('What happened'), 'The long migration');
    await user.type(screen.getByLabelText('About when'), '2025-03-04');
    await user.tab();
    await waitFor(() =>
      expect(plan.find('strength', patience.id)?.body.evidence).toEqual([
        { what: 'The long migration', on: '2025-03-04' }
      ])
    );
  });

  it('keeps who has seen it, orders them, takes one out and brings it back', async () => {
    const witnesses = [
      { who: 'Ada', said: 'You waited' },
      { who: 'Ben', said: 'Calm' }
    ];
    const patience = strength('Patience', { witnesses });
    const { user, plan } = await openStrengths([patience], { entry: patience.id });
    const seen = () => plan.find('strength', patience.id)?.body.witnesses.map((w) => w.who);
    await user.click(screen.getByRole('button', { name: 'What to do with witness 2' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move up' }));
    await waitFor(() => expect(seen()).toEqual(['Ben', 'Ada']));
    await user.click(screen.getByRole('button', { name: 'What to do with witness 1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove' }));
    await waitFor(() => expect(seen()).toEqual(['Ada']));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(seen()).toEqual(['Ben', 'Ada']));
  });

  it('says in the list when it showed and how many saw it', async () => {
    const evidence = [{ what: 'The long migration' }];
    await openStrengths([
      strength('Patience', { evidence, witnesses: [{ who: 'Ada', said: '' }] })
    ]);
    screen.getByText('showed once');
    screen.getByText('seen by one person');
  });

  it('goes to the trash from its page and comes back from the message', async () => {
    const patience = strength('Patience');
    const { user, plan, frame } = await openStrengths([patience], { entry: patience.id });
    await user.click(screen.getByRole('button', { name: 'What to do with “Patience”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move to trash' }));
    await screen.findByText('“Patience” is in the trash.');
    expect(frame.router.here.entry).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(plan.all('strength')).toHaveLength(1));
  });

  it('has no barriers', async () => {
    await openStrengths([]);
    await expectNoBarriers();
  });

  it('has no barriers on a page', async () => {
    const witnesses = [{ who: 'Ada', said: 'You waited' }];
    const patience = strength('Patience', { witnesses, evidence: [{ what: 'Then' }] });
    await openStrengths([patience], { entry: patience.id });
    await expectNoBarriers();
  });
});
