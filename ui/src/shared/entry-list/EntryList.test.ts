// Entry list: a list of entries that a person orders as they like.
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { entryOf, show } from '../testing';
import ListInFrame from './testing/ListInFrame.svelte';

const strength = (statement: string) =>
  entryOf({ kind: 'strength', statement, evidence: [], witnesses: [] });

const three = () => show(ListInFrame, {}, { entries: ['One', 'Two', 'Three'].map(strength) });
const order = () => [...document.querySelectorAll('.words')].map((row) => row.textContent);

describe('a list', () => {
  it('moves an entry with Alt and the arrows, keeps the focus and says where it is', async () => {
    const { user } = await three();
    screen.getByRole('button', { name: 'Three' }).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(order()).toEqual(['One', 'Three', 'Two']));
    expect(document.activeElement?.textContent).toBe('Three');
    screen.getByText('“Three” is now 2 of 3.');
  });

  it('moves an entry from its menu, and not past the end', async () => {
    const { user } = await three();
    await user.click(screen.getByRole('button', { name: 'What to do with “One”' }));
    const up = await screen.findByRole('menuitem', { name: 'Move up' });
    expect(up.getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('menuitem', { name: 'Move down' }));
    await waitFor(() => expect(order()).toEqual(['Two', 'One', 'Three']));
  });

  it('moves an entry by mouse', async () => {
    await three();
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    rows.forEach((row, at) => {
      const top = at * 100;
      row.getBoundingClientRect = () => ({ top, bottom: top + 100 }) as DOMRect;
    });
    const grip = screen.getByRole('button', { name: 'Three' });
    await fireEvent.pointerDown(grip, { button: 0, clientX: 5, clientY: 250 });
    await fireEvent.pointerMove(window, { clientX: 5, clientY: 10 });
    await fireEvent.pointerUp(window);
    await waitFor(() => expect(order()).toEqual(['Three', 'One', 'Two']));
  });

  it('puts an entry in the trash and takes it back out of the message', async () => {
    const { user } = await three();
    await user.click(screen.getByRole('button', { name: 'What to do with “Two”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move to trash' }));
    await screen.findByText('“Two” is in the trash.');
    expect(order()).toEqual(['One', 'Three']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(order()).toEqual(['One', 'Two', 'Three']));
  });

  it('shows how an entry was from its row', async () => {
    const { user } = await three();
    await user.click(screen.getByRole('button', { name: 'What to do with “Two”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'History' }));
    await screen.findByRole('dialog', { name: /was/ });
  });

  it('leads to the page of an entry', async () => {
    const { user, frame, plan } = await three();
    await user.click(screen.getByRole('button', { name: 'Two' }));
    expect(frame.router.here).toEqual({ place: 'strengths', entry: plan.all('strength')[1]?.id });
  });
});
