// People in the palette: what the palette can do about who may see what.
import { describe, expect, it } from 'vitest';
import { FakeProgram, small } from '$shared/testing';
import { Frame } from '$shared/state';
import { audienceCommands, knowledgeCommands } from './peopleCommands';

const LEAD = 'I want to lead the platform team within two years.';

async function framed() {
  const program = new FakeProgram({ entries: small() });
  const frame = new Frame(program.backend, program.welcome());
  await frame.load();
  const labels = (typed: string) => audienceCommands(frame, typed).map(({ label }) => label);
  return { frame, labels };
}

describe('the palette', () => {
  it('shows something to someone: by the command, the thing and the name', async () => {
    const { frame, labels } = await framed();
    const label = 'Show “Teach internally” to My mentor';
    expect(labels('show teach mentor')[0]).toBe(label);
    const item = audienceCommands(frame, 'show teach mentor')[0];
    item?.act();
    await expect
      .poll(() => frame.plan.goals.find((g) => g.body.statement.startsWith('Teach'))?.audience.who)
      .toBe('people');
    expect(labels('show teach mentor')).not.toContain(label);
  });

  it('keeps to oneself again what someone may see, and nothing else', async () => {
    const { labels } = await framed();
    expect(labels('keep to me alone')).toEqual([`Keep “${LEAD}” to me alone`]);
  });

  it('offers nothing to who only looks for a thing or a person', async () => {
    const { labels } = await framed();
    expect(labels('teach')).toEqual([]);
    expect(labels('mentor')).toEqual([]);
    expect(labels('')).toEqual([]);
  });

  it('leads to what someone knows', async () => {
    const { frame } = await framed();
    const [first] = knowledgeCommands(frame, 'manager know');
    expect(first?.label).toBe('What does My manager know?');
    first?.act();
    expect(frame.router.here).toMatchObject({ place: 'share', view: 'known' });
    expect(knowledgeCommands(frame, ' ')).toEqual([]);
  });

  it('begins with where one is', async () => {
    const { frame, labels } = await framed();
    const book = frame.plan.goals.find((goal) => goal.body.statement === 'Write the book');
    frame.router.go({ place: 'goals', entry: book?.id ?? '' });
    expect(labels('show')[0]).toContain('Write the book');
  });
});
