// First run, step by step.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoBarriers, FakeProgram } from '$shared/testing';
import { FirstRun, type Ended } from '.';

const STRONG = 'correct horse battery staple';
/** How a recovery code begins. */
const CODE = /^([0-9A-Z]{4}-){4}/;

function begun() {
  const program = new FakeProgram({ door: { is: 'new' } });
  const onend = vi.fn<(ended: Ended) => void>();
  const onread = vi.fn();
  render(FirstRun, { backend: program.backend, onend, onread });
  return { program, onend, onread, user: userEvent.setup() };
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const press = (name: RegExp | string) => userEvent.click(screen.getByRole('button', { name }));

/** Through the steps up to the question. */
async function lockedUp(user: ReturnType<typeof userEvent.setup>) {
  await press('Begin');
  await user.keyboard(`${STRONG}{Tab}{Tab}${STRONG}{Enter}`);
  return (await screen.findByText(CODE)).textContent;
}

describe('the first run', () => {
  it('first says what this is and what it cannot protect against', async () => {
    begun();
    expect(screen.getByText('Step 1 of 3')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'What it cannot protect against' })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await expectNoBarriers();
  });

  it('takes no passphrase that is easy to guess', async () => {
    const { program, user } = begun();
    await press('Begin');
    await user.keyboard('short{Enter}');
    expect(await screen.findByText(/still too easy to guess/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('New passphrase'));
    expect(program.called).not.toContain('create_vault');
    await expectNoBarriers();
  });

  it('takes no passphrase that was typed twice differently', async () => {
    const { program, user } = begun();
    await press('Begin');
    await user.keyboard(`${STRONG}{Tab}{Tab}something else{Enter}`);
    expect(await screen.findByText(/not the same/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('The same once more'));
    expect(program.called).not.toContain('create_vault');
  });

  it('lets a passphrase be pasted and shown', async () => {
    const { user } = begun();
    await press('Begin');
    const field = screen.getByLabelText<HTMLInputElement>('New passphrase');
    await user.click(field);
    await user.paste(STRONG);
    expect(field.value).toBe(STRONG);
    await user.click(
      screen.getAllByRole('button', { name: 'Show what is typed' })[0] as HTMLElement
    );
    expect(field.type).toBe('text');
    expect(await screen.findByText('Beyond guessing')).toBeTruthy();
  });

  it('goes on only when the recovery code was typed back right', async () => {
    const { user } = begun();
    const code = await lockedUp(user);
    await expectNoBarriers();
    await press('I have it on paper');
    await user.keyboard('KX7M{Enter}');
    expect(await screen.findByText(/not the code/)).toBeTruthy();
    await user.clear(screen.getByRole('textbox'));
    await user.keyboard(`${code.toLowerCase().replaceAll('-', ' ')}{Enter}`);
    expect(await screen.findByText('Step 3 of 3')).toBeTruthy();
    await expectNoBarriers();
  });

  it('is done with the keyboard alone, and ends with the first goal', async () => {
    const { program, onend, user } = begun();
    await user.keyboard('{Tab}{Enter}');
    await user.keyboard(`${STRONG}{Tab}{Tab}${STRONG}{Enter}`);
    const code = (await screen.findByText(CODE)).textContent;
    await user.keyboard('{Tab}{Tab}{Enter}');
    await user.keyboard(`${code}{Enter}`);
    await screen.findByText('Step 3 of 3');
    await user.keyboard('I want to teach{Enter}');
    await vi.waitFor(() => expect(onend).toHaveBeenCalledOnce());
    const [goal] = [...program.entries.values()];
    expect(goal?.body).toMatchObject({ kind: 'goal', statement: 'I want to teach' });
    expect(onend).toHaveBeenCalledWith({ goal: goal?.id });
  });

  it('goes back without making a second vault', async () => {
    const { program, user } = begun();
    await lockedUp(user);
    await press('Back');
    expect(heading()).toBe('Good to see you');
    await press('Begin');
    expect(screen.getByText(CODE)).toBeTruthy();
    expect(program.called.filter((c) => c === 'create_vault')).toHaveLength(1);
  });

  it('saves the recovery sheet and says what to do with it', async () => {
    const { program, user } = begun();
    await lockedUp(user);
    await press('Save recovery sheet…');
    expect(program.called).toContain('save_recovery_sheet');
    expect(await screen.findByText(/Print it/)).toBeTruthy();
  });

  it('asks for a few words where none are written, and keeps what could not be saved', async () => {
    const { program, onend, user } = begun();
    const code = await lockedUp(user);
    await press('I have it on paper');
    await user.keyboard(`${code}{Enter}`);
    await screen.findByText('Step 3 of 3');
    await press('Start here');
    expect(await screen.findByText(/few words are needed/)).toBeTruthy();
    program.failNext('edit', 'disk-full');
    await user.click(screen.getByRole('textbox'));
    await user.keyboard('I want to teach{Enter}');
    expect(await screen.findByText(/disk is full/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('I want to teach');
    expect(onend).not.toHaveBeenCalled();
  });

  it.each([
    ['Look around in an example plan', 'example'],
    ['Be led through it, fifteen minutes', 'guided'],
    ['Not today', 'later']
  ] as const)('can also end with “%s”', async (name, how) => {
    const { onend, user } = begun();
    const code = await lockedUp(user);
    await press('I have it on paper');
    await user.keyboard(`${code}{Enter}`);
    await screen.findByText('Step 3 of 3');
    await press(name);
    await vi.waitFor(() => expect(onend).toHaveBeenCalledWith(how));
  });

  it('ends once, whatever is pressed while the plan is being opened', async () => {
    const { onend, program, user } = begun();
    const code = await lockedUp(user);
    await press('I have it on paper');
    await user.keyboard(`${code}{Enter}`);
    await screen.findByText('Step 3 of 3');
    await press('Not today');
    await press('Look around in an example plan');
    await press('Not today');
    expect(onend.mock.calls).toEqual([['later']]);
    expect(program.called).not.toContain('add_example');
  });
});

it('leads to the reading room without a vault', async () => {
  const { onread, program } = begun();
  await press('Open a sealed file');
  expect(onread).toHaveBeenCalledOnce();
  expect(program.called).not.toContain('create_vault');
});
