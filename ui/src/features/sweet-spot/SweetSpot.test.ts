// Sweet spot, what may meet: needs, opportunities, the picture of where they lie, and the same as a
// list.
import { screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectNoBarriers } from '$shared/testing';
import { need, openSweetSpot, opportunity, passion, strength } from './testing';

const PLAIN = passion('Making things plain');
const WRITING = strength('Writing');
const MONTH = need('New people take a month');
const GUIDE = opportunity('The guide', {
  passions: [PLAIN.id],
  strengths: [WRITING.id],
  needs: [MONTH.id],
  setting: 'this-team',
  firstStep: 'Ask Ada'
});
const COLUMN = opportunity('A column', { strengths: [WRITING.id], setting: 'outside' });
const ALL = [PLAIN, WRITING, MONTH, GUIDE, COLUMN];
const IN_THE_MIDDLE = 'The guide. Where all three meet, inside the company';

/** Pictures are drawn into the room there is; here there is none by itself. */
const wide = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'clientWidth');
beforeEach(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: 960 });
});
afterEach(() => {
  if (wide) Object.defineProperty(HTMLElement.prototype, 'clientWidth', wide);
  else Reflect.deleteProperty(HTMLElement.prototype, 'clientWidth');
});

describe('the place', () => {
  it('asks what is needed while nothing is written', async () => {
    const { user, plan } = await openSweetSpot([]);
    screen.getByRole('heading', { name: 'What is needed around you that nobody sees to?' });
    await user.click(screen.getByRole('radio', { name: 'The company' }));
    await user.type(screen.getByLabelText('What is needed?'), 'Someone who listens{Enter}');
    await screen.findByRole('button', { name: 'Someone who listens' });
    expect(plan.all('need')[0]?.body).toMatchObject({ whose: 'company' });
  });

  it('takes an opportunity in one line and leads to its page', async () => {
    const { user, plan } = await openSweetSpot([MONTH]);
    const line = screen.getByLabelText('What could you do where they meet?');
    await user.type(line, 'The guide{Enter}');
    await screen.findByLabelText('The opportunity, in your words');
    expect(plan.all('opportunity')[0]?.body.name).toBe('The guide');
  });

  it('says in words how much meets', async () => {
    await openSweetSpot(ALL);
    await screen.findByText('Two opportunities. All three meet in one of them.');
  });
});

describe('what meets nothing yet', () => {
  it('is marked with who may see it', async () => {
    const { user } = await openSweetSpot([...ALL, strength('Listening')]);
    await user.click(screen.getByRole('button', { name: 'Show as a list' }));
    screen.getByRole('button', { name: 'Who may see “Listening”: Only me' });
  });
});

describe('the picture', () => {
  it('says of each opportunity where it lies, and opens it with Enter', async () => {
    const { user, frame } = await openSweetSpot(ALL);
    frame.wayTo = ({ id }) => ({ place: 'sweet-spot', entry: id });
    const guide = await screen.findByRole('button', { name: IN_THE_MIDDLE });
    screen.getByRole('button', { name: 'A column. A strength, outside the company' });
    guide.focus();
    await user.keyboard('{Enter}');
    expect(frame.router.here).toEqual({ place: 'sweet-spot', entry: GUIDE.id });
  });

  it('draws around it what is part of nothing yet', async () => {
    await openSweetSpot([...ALL, passion('Old maps')]);
    await screen.findByRole('button', { name: 'Old maps, not part of anything yet' });
  });

  it('is there as a list as well, which stays chosen', async () => {
    const { user, frame } = await openSweetSpot([...ALL, passion('Old maps')]);
    await user.click(screen.getByRole('button', { name: 'Show as a list' }));
    const list = await screen.findByRole('list', { name: 'Opportunities' });
    within(list).getByText('Where all three meet');
    within(list).getByText('outside the company');
    within(list).getByText('First: Ask Ada');
    screen.getByRole('button', { name: 'Old maps' });
    frame.router.go({ place: 'sweet-spot', entry: GUIDE.id });
    frame.router.back();
    await screen.findByRole('list', { name: 'Opportunities' });
  });

  it('is kept as a file with every name in it', async () => {
    const { user, program } = await openSweetSpot(ALL);
    await screen.findByRole('button', { name: IN_THE_MIDDLE });
    await user.click(screen.getByRole('button', { name: 'As picture…' }));
    await user.click(await screen.findByRole('button', { name: 'Save…' }));
    await screen.findByText('The picture is saved.');
    const svg = new TextDecoder().decode(program.taken('save_picture')?.bytes);
    for (const words of ['The guide', 'A column', 'Inside the company', 'Need'])
      expect(svg).toContain(words);
    expect(svg).not.toContain(GUIDE.id);
  });
});

describe('a question about what might meet', () => {
  // They read alike, so they are about one thing.
  const loved = passion('Explaining hard things');
  const able = strength('Explaining hard things in writing');
  const needed = need('Hard things need explaining');
  const apart = [loved, able, needed];

  it('becomes an opportunity in which all three meet', async () => {
    const { user, plan } = await openSweetSpot(apart);
    await screen.findByText(/You love “Explaining hard things”/);
    await user.type(screen.getByLabelText('What could it be?'), 'The guide{Enter}');
    await waitFor(() =>
      expect(plan.all('opportunity')[0]?.body).toMatchObject({
        passions: [loved.id],
        strengths: [able.id],
        needs: [needed.id]
      })
    );
  });

  it('goes away when it is put off', async () => {
    const { user } = await openSweetSpot(apart);
    await user.click(await screen.findByRole('button', { name: 'Not now' }));
    expect(screen.queryByText(/You love/)).toBeNull();
  });
});

describe('the page of one', () => {
  it('says what meets in it and where it would be, and takes it back', async () => {
    const { user, plan } = await openSweetSpot(ALL, { entry: COLUMN.id });
    await screen.findByText('A strength, outside the company');
    await user.click(screen.getByRole('checkbox', { name: 'Making things plain' }));
    await screen.findByText('Where passion and strength meet, outside the company');
    await user.click(screen.getByRole('radio', { name: 'In this team' }));
    await screen.findByText('Where passion and strength meet, inside the company');
    expect(plan.find('opportunity', COLUMN.id)?.body).toMatchObject({
      passions: [PLAIN.id],
      setting: 'this-team'
    });
  });

  it('keeps a small first step', async () => {
    const { user, plan } = await openSweetSpot(ALL, { entry: COLUMN.id });
    await user.type(screen.getByLabelText('Something that fits into one afternoon'), 'Call them');
    await user.tab();
    await waitFor(() =>
      expect(plan.find('opportunity', COLUMN.id)?.body.firstStep).toBe('Call them')
    );
  });

  it('shows what would serve a need', async () => {
    await openSweetSpot(ALL, { entry: MONTH.id });
    screen.getByRole('button', { name: 'The guide' });
    await expectNoBarriers();
  });

  it('has no barriers', async () => {
    await openSweetSpot(ALL, { entry: GUIDE.id });
    await expectNoBarriers();
  });
});

it('has no barriers as a picture', async () => {
  await openSweetSpot([...ALL, passion('Old maps'), need('More light')]);
  await screen.findByRole('button', { name: IN_THE_MIDDLE });
  await expectNoBarriers();
});
