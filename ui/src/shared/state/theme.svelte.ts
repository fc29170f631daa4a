// Theme, light, dark or high contrast: what the person chose, or what the desktop says.
import type { Theme, Welcome } from '../backend';

export class ThemeState {
  chosen: Theme = $state('system');
  desktopIsDark = $state(false);
  readonly shown = $derived.by(() => {
    if (this.chosen !== 'system') return this.chosen;
    return this.desktopIsDark ? 'dark' : 'light';
  });

  constructor(welcome: Pick<Welcome, 'theme' | 'desktopIsDark'>) {
    this.take(welcome);
  }

  /** What the program says at the door. */
  take(welcome: Pick<Welcome, 'theme' | 'desktopIsDark'>): void {
    this.chosen = welcome.theme;
    this.desktopIsDark = welcome.desktopIsDark;
  }
}
