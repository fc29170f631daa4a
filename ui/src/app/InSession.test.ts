// Session window: it begins anew on the way in and on the way out, and in between there is no way
// to the plan.
import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Entry } from '$shared/backend';
import { freshPerson } from '$shared/backend';
import { entryOf, expectNoBarriers, goalBody } from '$shared/testing';
import { openWindow } from './testing';

const noor = entryOf(freshPerson('Noor', 'mentor'));
const audience: Entry['audience'] = { who: 'people', people: [noor.id] };
const shown = entryOf(goalBody('I want to lead'), { audience });
const kept = entryOf(goalBody('I want to leave'));
const talk = entryOf({
  kind: 'session',
  with: noor.id,
  on: '2026-11-21',
  talkAbout: [kept.id, shown.id],
  notes: [],
  heard: '',
  steps: [],
  raise: [],
  left: []
});

async function inSession() {
  const opened = await openWindow({ entries: [noor, shown, kept, talk], passphrase: 'a' });
  await opened.app.backend('begin_session', { id: talk.id });
  await screen.findByRole('heading', { name: 'I want to lead' });
  return opened;
}

describe('the window in a session', () => {
  it('shows what the other may see and has no places', async () => {
    await inSession();
    expect(screen.queryByRole('navigation', { name: 'Places' })).toBeNull();
    expect(document.documentElement.innerHTML).not.toContain('I want to leave');
    await expectNoBarriers();
  });

  it.each(['{Control>}k{/Control}', '{Control>}n{/Control}', '{Control>}1{/Control}', '?'])(
    'knows no %s',
    async (keys) => {
      const { user, program } = await inSession();
      const called = program.called.length;
      await user.keyboard(keys);
      expect(screen.queryByRole('dialog')).toBeNull();
      expect(screen.getByRole('heading', { name: 'I want to lead' })).toBeTruthy();
      expect(program.called).toHaveLength(called);
    }
  );

  it('asks for nothing but itself once it has begun anew', async () => {
    const { program } = await inSession();
    const since = program.called.slice(program.called.lastIndexOf('begin_session') + 1);
    expect(since).toEqual(['welcome', 'ongoing_session']);
  });

  it('is there again when the page is loaded anew', async () => {
    const { app } = await inSession();
    await app.ask();
    expect(app.phase.at).toBe('in-session');
  });

  it('locks by the key and when the computer says so', async () => {
    const { user, tell, program, app } = await inSession();
    await user.keyboard('{Control>}l{/Control}');
    await waitFor(() => expect(app.phase.at).toBe('locked'));
    await program.backend('unlock', { passphrase: 'a' });
    await program.backend('begin_session', { id: talk.id });
    await app.ask();
    tell('lock-now', null);
    await waitFor(() => expect(app.phase.at).toBe('locked'));
  });

  it('is over by its own end alone, and leads to how it left the person', async () => {
    const { user, app } = await inSession();
    await user.click(screen.getByRole('button', { name: 'End session' }));
    await waitFor(() => expect(app.phase.at).toBe('inside'));
    const { router } = (app.phase as { frame: { router: { here: unknown } } }).frame;
    expect(router.here).toEqual({ place: 'sessions', entry: talk.id, view: 'ending' });
  });
});
