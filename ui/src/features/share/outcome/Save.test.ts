// After handing over: letting them see it from now on. And sealing.
import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers, small } from '$shared/testing';
import { box, LEAD, openFor, TEACH } from '../testing';

/** The public key of somebody. */
const KEY = 'age1lvyvwawkr0mcnnnncaghunadrqkmuf9e6507x9y920xxpp866cnql7dp2z';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const canSave = () =>
  waitFor(() => expect(button('Save PDF…').getAttribute('aria-disabled')).toBeNull());

describe('after handing over', () => {
  it('offers to let them see it from now on, and does nothing by itself', async () => {
    const { user, plan } = await openFor('My mentor');
    await user.click(box(TEACH));
    await canSave();
    await user.click(button('Save PDF…'));
    await screen.findByText('One of these is not marked as seen by My mentor.');
    const teach = () => plan.goals.find((goal) => goal.body.statement === TEACH);
    expect(teach()?.audience.who).toBe('only-me');
    await user.click(button('My mentor may see them from now on'));
    await screen.findByText('From now on My mentor may see them.');
    expect(teach()?.audience.who).toBe('people');
    screen.getByText('Saved as Growth plan.pdf');
  });

  it('offers nothing where they may see it already', async () => {
    const { user } = await openFor('My manager');
    await user.click(box(LEAD));
    await canSave();
    await user.click(button('Save PDF…'));
    await screen.findByText('Saved as Growth plan.pdf');
    expect(screen.queryByText(/not marked as seen/)).toBeNull();
  });
});

describe('sealing', () => {
  async function sealing(entries = small()) {
    const opened = await openFor('My mentor', entries);
    await opened.user.click(box(TEACH));
    await canSave();
    await opened.user.click(button('Seal for them…'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Seal it for My mentor' }));
    return { ...opened, dialog };
  }

  it('shows the six words once, to be told another way', async () => {
    const { user, dialog, program } = await sealing();
    await expectNoBarriers();
    await user.click(dialog.getByRole('button', { name: 'Seal and save…' }));
    const words = within(await screen.findByRole('list', { name: 'Six words' }));
    expect(words.getAllByRole('listitem')).toHaveLength(6);
    await expectNoBarriers();
    expect(program.taken('seal')?.with).toBe('words');
    await user.click(button('I have told them or written them down'));
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Six words' })).toBeNull());
    await screen.findByText(/^Saved as/);
  });

  it('needs no words where they gave their key', async () => {
    const entries = small().map((e) =>
      e.body.kind === 'person' && e.body.name === 'My mentor'
        ? { ...e, body: { ...e.body, key: KEY } }
        : e
    );
    const { user, dialog, program } = await sealing(entries);
    dialog.getByText(/It opens with the key/);
    await user.click(dialog.getByRole('button', { name: 'Seal and save…' }));
    await waitFor(() => expect(program.taken('seal')?.with).toBe('key'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('goes back where the desktop’s dialog is called off', async () => {
    const { user, dialog, program } = await sealing();
    program.savesTo = null;
    await user.click(dialog.getByRole('button', { name: 'Seal and save…' }));
    await waitFor(() => expect(program.called).toContain('seal'));
    dialog.getByRole('button', { name: 'Seal and save…' });
    expect(screen.queryByText(/^Saved as/)).toBeNull();
  });
});
