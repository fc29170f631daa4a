// Remarks: what others said, on the page it is about.
import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Saying } from '$shared/backend';
import { entryOf, expectNoBarriers, goalBody, show } from '$shared/testing';
import { RemarksAbout } from '.';

const ruth = entryOf({
  kind: 'person',
  name: 'Ruth',
  relationship: 'mentor',
  role: '',
  notes: '',
  trust: ''
});
const goal = entryOf(goalBody('Lead the team'));
const why = entryOf({
  kind: 'why',
  under: goal.id,
  asked: 'why-this',
  answer: { is: 'words', words: 'I’d choose' }
});
const said = (saying: Saying, about?: string) =>
  entryOf({ kind: 'remark', from: ruth.id, on: '2026-11-20', ...(about && { about }), saying });
const asked = said({ is: 'question', words: 'What would you miss?' }, goal.id);
const heard = said({ is: 'playback', words: 'You want a say.' }, why.id);
const fed = said(
  {
    is: 'feedback',
    what: 'You stopped the meeting',
    impact: 'People breathed',
    why: '',
    how: 'Do it earlier'
  },
  goal.id
);
const ofAll = said({ is: 'story', words: 'I once left too.' });
const entries = [ruth, goal, why, asked, heard, fed, ofAll];

describe('what others said', () => {
  it('stands on the page it is about, with who, when and what of it', async () => {
    await show(RemarksAbout, { about: goal.id }, { entries });
    screen.getByRole('heading', { name: 'What others said' });
    screen.getByText('What would you miss?');
    screen.getByText('I’d choose');
    expect(screen.getAllByText('Ruth, 20 November 2026')).toHaveLength(3);
    screen.getByText('People breathed');
    expect(screen.queryByText('Why that matters')).toBeNull();
    expect(screen.queryByText('I once left too.')).toBeNull();
    await expectNoBarriers();
  });

  it('is not there where nothing was said', async () => {
    await show(RemarksAbout, { about: goal.id }, { entries: [ruth, goal] });
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('goes to the trash and comes back', async () => {
    const { user } = await show(RemarksAbout, { about: goal.id }, { entries: [ruth, goal, asked] });
    await user.click(screen.getByRole('button', { name: /^What to do with/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move to trash' }));
    await waitFor(() => expect(screen.queryByText('What would you miss?')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('What would you miss?');
  });
});
