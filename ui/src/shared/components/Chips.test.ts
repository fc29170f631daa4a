// Chips: one of a few, or any of several, with real boxes underneath.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Choice, Choices } from '.';

const options = [
  { value: 'one', label: 'One' },
  { value: 'two', label: 'Two' }
];
const isChecked = (role: string, name: string) =>
  (screen.getByRole(role, { name }) as HTMLInputElement).checked;

describe('one of a few', () => {
  it('is chosen by pressing it', async () => {
    const onchange = vi.fn();
    render(Choice, { legend: 'Which', options, value: 'one', onchange });
    await userEvent.click(screen.getByRole('radio', { name: 'Two' }));
    expect([isChecked('radio', 'One'), isChecked('radio', 'Two')]).toEqual([false, true]);
    expect(onchange).toHaveBeenLastCalledWith('two');
  });

  it('stays chosen when it is pressed again', async () => {
    render(Choice, { legend: 'Which', options, value: 'one' });
    await userEvent.click(screen.getByRole('radio', { name: 'One' }));
    expect(isChecked('radio', 'One')).toBe(true);
  });

  it('can be taken back where that means something', async () => {
    const onchange = vi.fn();
    render(Choice, { legend: 'Which', options, value: 'one', clearable: true, onchange });
    await userEvent.click(screen.getByRole('radio', { name: 'One' }));
    expect(onchange).toHaveBeenLastCalledWith(null);
    await userEvent.click(screen.getByRole('radio', { name: 'One' }));
    screen.getByRole('radio', { name: 'One' }).focus();
    await userEvent.keyboard('{Backspace}');
    expect(isChecked('radio', 'One')).toBe(false);
  });
});

describe('any of several', () => {
  it('are chosen and left one by one, in the order they stand in', async () => {
    const onchange = vi.fn();
    render(Choices, { legend: 'Which', options, values: ['two'], onchange });
    await userEvent.click(screen.getByRole('checkbox', { name: 'One' }));
    expect(onchange).toHaveBeenLastCalledWith(['one', 'two']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Two' }));
    expect(onchange).toHaveBeenLastCalledWith(['one']);
    expect([isChecked('checkbox', 'One'), isChecked('checkbox', 'Two')]).toEqual([true, false]);
  });
});
