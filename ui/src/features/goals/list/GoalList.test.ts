// Goal list: adding, ordering, letting go.
import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers } from '$shared/testing';
import { bedrock, goal, openList, why } from '../testing';

const statements = (group?: HTMLElement) =>
  [...(group ?? document).querySelectorAll('.words')].map((row) => row.textContent);

const three = () => [goal('Write'), goal('Teach'), goal('Lead')];

describe('the list of goals', () => {
  it('asks a question while it is empty, and takes the first goal in one line', async () => {
    const { user, plan } = await openList([]);
    screen.getByRole('heading', { name: 'What would you like to be true one day?' });
    await user.type(screen.getByLabelText('A goal, in one line'), 'Write the book{Enter}');
    await screen.findByRole('button', { name: 'Write the book' });
    expect(plan.goals[0]?.body).toMatchObject({ statement: 'Write the book', state: 'exploring' });
  });

  it('offers a beginning that only has to be ended', async () => {
    const { user } = await openList([]);
    await user.click(screen.getByRole('button', { name: /the one who/ }));
    const line = screen.getByLabelText<HTMLInputElement>('A goal, in one line');
    expect(line.value).toBe('I want to be the one who ');
    expect(document.activeElement).toBe(line);
  });

  it('adds one goal after the other without leaving the line', async () => {
    const { user, plan } = await openList([goal('Teach')]);
    const line = screen.getByLabelText('What else would you like?');
    await user.type(line, 'Write{Enter}');
    await waitFor(() => expect(line).toHaveProperty('value', ''));
    expect(document.activeElement).toBe(line);
    await user.type(line, 'Lead{Enter}');
    await waitFor(() =>
      expect(plan.goals.map((g) => g.body.statement)).toEqual(['Teach', 'Write', 'Lead'])
    );
  });

  it('keeps the line when it could not be saved, and says why', async () => {
    const { user, program } = await openList([goal('Teach')]);
    program.failNext('edit', 'disk-full');
    const line = screen.getByLabelText('What else would you like?');
    await user.type(line, 'Write{Enter}');
    await screen.findByText(/disk is full/i);
    expect(line).toHaveProperty('value', 'Write');
  });

  it('groups goals by how they stand and leaves empty groups out', async () => {
    await openList([goal('Write', { state: 'resting' }), goal('Teach', { state: 'exploring' })]);
    const groups = screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent?.trim());
    expect(groups).toEqual(['Exploring turning it over', 'Resting not now, not gone']);
  });

  it('says how deep each goal was dug and whether it rests on bedrock', async () => {
    const [lead, teach, write] = [goal('Lead'), goal('Teach'), goal('Write')];
    const ground = bedrock('I love helping people.');
    const choose = why(lead, 'I’d get to choose.');
    await openList([lead, teach, write, ground, choose, why(choose, ground), why(teach, null)]);
    const row = (name: string) => screen.getByRole('button', { name }).closest('li') as HTMLElement;
    within(row('Lead')).getByText('On bedrock, 2 layers down');
    within(row('Teach')).getByText('No why yet, a place kept open');
    within(row('Write')).getByText('No why yet');
  });

  it('moves a goal with Alt and the arrows, keeps the focus and says where it is', async () => {
    const { user } = await openList(three());
    screen.getByRole('button', { name: 'Lead' }).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(() => expect(statements()).toEqual(['Write', 'Lead', 'Teach']));
    expect(document.activeElement?.textContent).toBe('Lead');
    screen.getByText('“Lead” is now 2 of 3 in Active.');
  });

  it('moves a goal from its menu', async () => {
    const { user } = await openList(three());
    await user.click(screen.getByRole('button', { name: 'What to do with “Write”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move down' }));
    await waitFor(() => expect(statements()).toEqual(['Teach', 'Write', 'Lead']));
  });

  it('moves a goal by mouse, also into another group', async () => {
    const [teach, write] = [goal('Teach'), goal('Write', { state: 'exploring' })];
    const { plan } = await openList([teach, write]);
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
    rows.forEach((row, at) => placeAt(row, at * 100));
    const grip = screen.getByRole('button', { name: 'Teach' });
    await fireEvent.pointerDown(grip, { button: 0, clientX: 5, clientY: 150 });
    await fireEvent.pointerMove(window, { clientX: 5, clientY: 10 });
    await fireEvent.pointerUp(window);
    await waitFor(() =>
      expect(plan.goals.map((g) => g.body.statement)).toEqual(['Teach', 'Write'])
    );
    expect(plan.goals[0]?.body.state).toBe('exploring');
  });

  it('leaves a goal where it is when it was only pressed', async () => {
    const { program } = await openList(three());
    await fireEvent.pointerDown(screen.getByRole('button', { name: 'Teach' }), { button: 0 });
    await fireEvent.pointerMove(window, { clientX: 2, clientY: 2 });
    await fireEvent.pointerUp(window);
    expect(program.called).not.toContain('edit');
  });

  it('puts a goal in the trash and takes it back out of the message', async () => {
    const { user } = await openList(three());
    await user.click(screen.getByRole('button', { name: 'What to do with “Teach”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Move to trash' }));
    await screen.findByText('“Teach” is in the trash.');
    expect(statements()).toEqual(['Write', 'Lead']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(statements()).toEqual(['Write', 'Teach', 'Lead']));
  });

  it('leads to the way down and to the page of a goal', async () => {
    const { user, frame } = await openList(three());
    await user.click(screen.getByRole('button', { name: 'Dig “Teach”' }));
    expect(frame.router.here).toMatchObject({ view: 'dig' });
    frame.router.back();
    await user.click(await screen.findByRole('button', { name: 'Teach' }));
    expect(frame.router.here.view).toBeUndefined();
  });

  it('has no barriers', async () => {
    await openList(three());
    await expectNoBarriers();
  });

  it('has no barriers while it is empty', async () => {
    await openList([]);
    await expectNoBarriers();
  });
});

function placeAt(row: HTMLElement, top: number): void {
  row.getBoundingClientRect = () => ({ top, bottom: top + 100 }) as DOMRect;
}
