// Agenda: marking something to talk about, from wherever it is.
import { describe, expect, it } from 'vitest';
import { freshPerson, type Entry } from '$shared/backend';
import { Frame } from '$shared/state';
import { entryOf, FakeProgram, goalBody } from '$shared/testing';
import { say } from '$shared/text';
import { putHereOnAgenda, agendaMenu } from './agenda';

const ruth = entryOf(freshPerson('Ruth', 'mentor'));
const sail = entryOf(goalBody('Sail'));
const BLANK = { talkAbout: [], notes: [], heard: '', steps: [], raise: [], left: [] };
const talk = (on: string, more: { ended?: string; talkAbout?: string[] } = {}) =>
  entryOf({ kind: 'session', with: ruth.id, on, ...BLANK, ...more });

async function framed(...talks: Entry[]) {
  const program = new FakeProgram({ entries: [ruth, sail, ...talks] });
  const frame = new Frame(program.backend, program.welcome());
  await frame.load();
  const labels = (entry: Entry) =>
    agendaMenu(frame, entry).map(({ name, words }) => say(name, words));
  return { frame, labels };
}

describe('an entry', () => {
  it('is talked about in a session that is ahead and does not have it', async () => {
    const next = talk('2026-11-24');
    const over = talk('2026-10-03', { ended: '2026-10-03T10:00:00Z' });
    const { frame, labels } = await framed(
      talk('2026-12-24', { talkAbout: [sail.id] }),
      next,
      over
    );
    expect(labels(sail)).toEqual(['Talk about it with Ruth, 24 November 2026']);
    frame.router.go({ place: 'goals', entry: sail.id });
    putHereOnAgenda(frame);
    await expect.poll(() => frame.plan.find('session', next.id)?.body.talkAbout).toEqual([sail.id]);
    expect(labels(sail)).toEqual([]);
  });

  it('begins a session where none is ahead', async () => {
    const { frame, labels } = await framed();
    expect(labels(sail)).toEqual(['Talk about it with someone…']);
    agendaMenu(frame, sail)[0]?.act();
    expect(frame.router.here).toEqual({ place: 'sessions', view: 'new', entry: sail.id });
  });

  it('of a kind that nobody is ever shown is not offered', async () => {
    const { labels } = await framed();
    expect(labels(ruth)).toEqual([]);
  });
});
