// Handover, passing the torch: everything is chosen again for the next. Today is 21 November 2026.
import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Entry } from '$shared/backend';
import { entryOf, expectNoBarriers, goalBody } from '$shared/testing';
import { agreement, openPeople, person } from '../testing';

function plan() {
  const [ruth, ines] = [person('Ruth'), person('Inés')];
  const people = { who: 'people' as const, people: [ruth.id] };
  const lead = entryOf(goalBody('Lead the team'), { audience: people });
  const book = entryOf(goalBody('Write the book'), { audience: people });
  const own = entryOf(goalBody('Leave'));
  return { ruth, ines, lead, book, own, agreed: agreement(ruth, '2026-03-03') };
}

async function opened() {
  const all = plan();
  const shown = await openPeople(Object.values(all), { entry: all.ruth.id, view: 'handover' });
  const audience = ({ id }: Entry) => shown.plan.entry(id)?.audience;
  return { ...all, ...shown, audience };
}

describe('passing the torch', () => {
  it('shows what the one before may see, with nothing ticked', async () => {
    const { user } = await opened();
    await user.click(screen.getByRole('button', { name: /Inés/ }));
    await screen.findByRole('heading', { name: 'What may Inés see?' });
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map((box) => [box.getAttribute('aria-label'), box.checked])).toEqual([
      ['Lead the team', false],
      ['Write the book', false]
    ]);
    await expectNoBarriers();
  });

  it('gives the next what was ticked and ends it with the one before, as one act', async () => {
    const { user, frame, lead, book, own, ruth, ines, agreed, audience, ...shown } = await opened();
    await user.click(screen.getByRole('button', { name: /Inés/ }));
    await user.click(await screen.findByLabelText('Lead the team'));
    await user.click(screen.getByRole('button', { name: /^Pass it to Inés, with one thing/ }));
    await screen.findByText('The torch is with Inés. They may see one thing.');
    expect(audience(lead)).toEqual({ who: 'people', people: [ines.id] });
    expect([book, own].map(audience)).toEqual([{ who: 'only-me' }, { who: 'only-me' }]);
    const ended = () => [
      shown.plan.find('person', ruth.id)?.body.until,
      shown.plan.find('agreement', agreed.id)?.body.until
    ];
    expect(ended()).toEqual(['2026-11-21', '2026-11-21']);
    expect(frame.router.here.entry).toBe(ines.id);
    await frame.undo();
    await waitFor(() => expect(ended()).toEqual([undefined, undefined]));
    expect(audience(book)).toEqual({ who: 'people', people: [ruth.id] });
  });

  it('offers what the one before was given, though it was never marked for them', async () => {
    const all = plan();
    const withoutAgreement = Object.values(all).filter((entry) => entry !== all.agreed);
    const { user, program } = await openPeople(withoutAgreement, {
      entry: all.ruth.id,
      view: 'handover'
    });
    const choice = {
      document: 'growth-plan' as const,
      recipient: { is: 'person' as const, id: all.ruth.id },
      entries: { [all.own.id]: [] }
    };
    const { number } = await program.backend('preview', { choice, paper: 'a4', layout: 'mentor' });
    await program.backend('save_pdf', { number });
    await user.click(screen.getByRole('button', { name: /Inés/ }));
    await screen.findByRole('checkbox', { name: 'Leave' });
  });

  it('can go to someone new', async () => {
    const { user } = await opened();
    await user.type(screen.getByLabelText('Someone new'), 'Sam{Enter}');
    await user.click(await screen.findByRole('button', { name: /^Mentor / }));
    await screen.findByRole('heading', { name: 'What may Sam see?' });
  });
});
