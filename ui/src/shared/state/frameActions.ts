// Actions: what can be done from more than one place.
import type { Format, Theme } from '../backend';
import { say } from '../text';
import type { Frame } from './frame';

/** Shows the window in this theme from now on. */
export async function chooseTheme(frame: Frame, theme: Theme): Promise<void> {
  frame.theme.chosen = theme;
  await frame.attempt(() => frame.backend('set_theme', { theme }));
}

/** Writes the whole plan into a file of an open format. The program asks where to. */
export async function exportPlan(frame: Frame, format: Format): Promise<void> {
  await frame.attempt(async () => {
    await frame.drafts.flush();
    if (await frame.backend('export_plan', { format })) frame.toasts.say(say('settings-exported'));
  });
}
