// The place "Throughline": the sentence, the picture, the outline, and the walk by keyboard.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { graphOf } from '$shared/throughline';
import { expectNoBarriers, showPlace } from '$shared/testing';
import { place } from '.';
import { drawn, focused, goal, openThroughline, small, why } from './testing';

const ids = (selector: string, attribute: string) =>
  [...document.querySelectorAll(selector)].map((e) => e.getAttribute(attribute) ?? '');

describe('the throughline', () => {
  it('asks a question while nothing is written', async () => {
    const { user, frame } = await openThroughline([]);
    screen.getByRole('heading', { name: 'What would you like to be true one day?' });
    await user.click(screen.getByRole('button', { name: 'Write down a goal' }));
    expect(frame.router.here).toEqual({ place: 'goals' });
  });

  it('says which goals rest on the same ground and which on none', async () => {
    await openThroughline(small().entries);
    const sentence =
      'Two of three goals rest on the same ground. “Promotion to Staff” is not there yet.';
    await screen.findByText(sentence);
  });

  it('says it anew after a change', async () => {
    const { lead, staff, simple, entries } = small();
    const { plan } = await openThroughline(entries);
    const body = { kind: 'why', under: staff.id, asked: 'why-this' } as const;
    await plan.add({ ...body, answer: { is: 'rests', on: simple.id } });
    await screen.findByText('All three goals rest on the same ground.');
    await plan.trashEntry(lead.id);
    await screen.findByText('Both goals rest on the same ground.');
  });

  it('draws every goal, why and bedrock once, and names each in full', async () => {
    const { plan } = await openThroughline(small().entries);
    const { nodes } = graphOf(plan);
    expect(ids('[data-node]', 'data-node').sort()).toEqual(nodes.map((node) => node.id).sort());
    screen.getByRole('option', { name: 'Goal: Lead' });
    screen.getByRole('option', { name: 'Why: I’d get to choose.' });
    screen.getByRole('option', { name: 'Why: Not sure yet' });
    screen.getByRole('option', { name: 'Bedrock under 2 goals: Hard things made simple' });
    screen.getByRole('option', { name: 'Bedrock, under no goal yet: To be of use' });
  });

  it('leaves answers on the way back up out, unless one dug on from there', async () => {
    const [lead, teach] = [goal('Lead'), goal('Teach')];
    const aside = why(lead, 'Tea at four', 'an-example');
    const dug = why(teach, 'It shows', 'how-would-you-notice');
    const { plan } = await openThroughline([lead, teach, aside, dug, why(dug, 'Because')]);
    expect(graphOf(plan).nodes.map((node) => node.words)).toEqual([
      'Lead',
      'Teach',
      'It shows',
      'Because'
    ]);
  });

  it('has nothing that keeps anyone out, as picture and as outline', async () => {
    const { user } = await openThroughline(small().entries);
    await expectNoBarriers();
    await user.click(screen.getByRole('button', { name: 'Outline' }));
    await expectNoBarriers();
  });
});

describe('the outline', () => {
  it('holds the same things and the same lines as the picture', async () => {
    const { user, plan } = await openThroughline(small().entries);
    const { nodes, links } = graphOf(plan);
    await user.click(screen.getByRole('button', { name: 'Outline' }));
    expect(ids('[data-outline]', 'data-outline').sort()).toEqual(nodes.map((n) => n.id).sort());
    const under = (item: Element) =>
      item.parentElement?.closest('[data-outline]')?.getAttribute('data-outline');
    const listed = [...document.querySelectorAll('[data-outline] [data-outline], [data-rests]')];
    const to = (item: Element) =>
      item.getAttribute('data-outline') ?? item.getAttribute('data-rests');
    const lines = listed.map((item) => `${under(item)} ${to(item)}`);
    expect(lines.sort()).toEqual(links.map((link) => `${link.from} ${link.to}`).sort());
  });

  it('offers the same acts as the picture', async () => {
    const { user } = await openThroughline(small().entries);
    await user.click(screen.getByRole('button', { name: 'Outline' }));
    await user.click(screen.getByRole('button', { name: 'What to do with “I see it click”' }));
    const menu = within(await screen.findByRole('menu'));
    expect(menu.getAllByRole('menuitem').map((item) => item.textContent?.trim())).toEqual([
      'Open on the ladder',
      'Move under…',
      'Part from the others…'
    ]);
  });

  it('is remembered for as long as the plan is open', async () => {
    const { user, frame } = await showPlace(place, { entries: small().entries });
    await user.click(screen.getByRole('button', { name: 'Outline' }));
    frame.router.go({ place: 'goals' });
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
    frame.router.back();
    await screen.findByRole('button', { name: 'Picture' });
  });

  it('opens what is pressed', async () => {
    const { click, teach, entries } = small();
    const { user, frame } = await openThroughline(entries);
    await user.click(screen.getByRole('button', { name: 'Outline' }));
    await user.click(screen.getByRole('button', { name: 'Why: I see it click.' }));
    expect(frame.router.here).toEqual({ place: 'goals', entry: teach.id, view: `dig/${click.id}` });
  });
});

it('opens bedrock that nothing rests on, and leaves the rest to the ladder', async () => {
  const { bare, simple, lead, entries } = small();
  const { plan } = await openThroughline(entries);
  expect(place.opens?.(bare, plan)).toEqual({ place: 'throughline', entry: bare.id });
  expect([simple, lead].map((entry) => place.opens?.(entry, plan))).toEqual([undefined, undefined]);
});

describe('by keyboard', () => {
  it('one walks down along the lines and back up, and sideways in a row', async () => {
    const { lead, entries } = small();
    const { user } = await openThroughline(entries);
    drawn(lead.id).focus();
    const walked: (string | null)[] = [];
    for (const key of [
      'ArrowDown',
      'ArrowDown',
      'ArrowUp',
      'ArrowUp',
      'ArrowRight',
      'End',
      'Home'
    ]) {
      await user.keyboard(`{${key}}`);
      await waitFor(() => expect(document.activeElement?.getAttribute('tabindex')).toBe('0'));
      walked.push(focused());
    }
    expect(walked).toEqual([
      'Why: I’d get to choose.',
      'Bedrock under 2 goals: Hard things made simple',
      'Why: I’d get to choose.',
      'Goal: Lead',
      'Goal: Teach',
      'Goal: Promotion to Staff',
      'Goal: Lead'
    ]);
  });

  it('one comes in at one place, and the words of it stand below in full', async () => {
    const { teach, entries } = small();
    await openThroughline(entries);
    expect(ids('[data-node][tabindex="0"]', 'aria-label')).toEqual(['Goal: Lead']);
    drawn(teach.id).focus();
    await waitFor(() =>
      expect(ids('[data-node][tabindex="0"]', 'aria-label')).toEqual(['Goal: Teach'])
    );
    screen.getByRole('button', { name: 'What to do with “Teach”' });
  });

  it('Enter opens a goal, a layer, and the way to bedrock', async () => {
    const { lead, choose, chooseRests, simple, entries } = small();
    const { user, frame } = await openThroughline(entries);
    for (const [id, view] of [
      [lead.id, undefined],
      [choose.id, `dig/${choose.id}`],
      [simple.id, `dig/${chooseRests.id}`]
    ] as const) {
      drawn(id).focus();
      await user.keyboard('{Enter}');
      expect(frame.router.here).toEqual({ place: 'goals', entry: lead.id, ...(view && { view }) });
    }
  });

  it('plus and minus change the size, arrows on the picture itself move it', async () => {
    const { user } = await openThroughline(small().entries);
    const stage = screen.getByRole('group', { name: /^The picture/ });
    const transform = () => stage.querySelector('g[transform]')?.getAttribute('transform');
    stage.focus();
    for (const key of ['+', '-', '{ArrowRight}', '0']) {
      const before = transform();
      await user.keyboard(key);
      await waitFor(() => expect(transform()).not.toBe(before));
    }
  });

  it('moving the picture changes its transform and nothing of what is in it', async () => {
    const { user } = await openThroughline(small().entries);
    const stage = screen.getByRole('group', { name: /^The picture/ });
    stage.focus();
    const changed: string[] = [];
    const watch = new MutationObserver((records) => {
      for (const { target, attributeName } of records)
        changed.push(`${target.nodeName} ${attributeName}`);
    });
    watch.observe(stage, { attributes: true, childList: true, characterData: true, subtree: true });
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(changed.length).toBeGreaterThan(0));
    watch.disconnect();
    expect([...new Set(changed)]).toEqual(['g transform']);
    expect(changed.length).toBe(2);
  });

  it('Shift and F10 open the menu of the node one is on', async () => {
    const { choose, entries } = small();
    const { user } = await openThroughline(entries);
    drawn(choose.id).focus();
    await user.keyboard('{Shift>}{F10}{/Shift}');
    await screen.findByRole('menuitem', { name: 'Move under…' });
  });

  it('a menu and a question that are called off lead back to where one was', async () => {
    const { choose, entries } = small();
    const { user } = await openThroughline(entries);
    drawn(choose.id).focus();
    await user.keyboard('{Shift>}{F10}{/Shift}');
    await screen.findByRole('menuitem', { name: 'Move under…' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(focused()).toBe('Why: I’d get to choose.'));
    await user.keyboard('{Shift>}{F10}{/Shift}');
    await user.click(await screen.findByRole('menuitem', { name: 'Move under…' }));
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(focused()).toBe('Why: I’d get to choose.'));
  });
});
