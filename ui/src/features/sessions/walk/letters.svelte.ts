// Whether single letters do something in a session. Somebody who speaks to their computer, or whose
// hand slips, can switch them off, and they stay so.

const KEY = 'letters-in-sessions';
const OFF = 'off';

class Letters {
  on = $state(localStorage.getItem(KEY) !== OFF);

  toggle(): void {
    this.on = !this.on;
    if (this.on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, OFF);
  }
}

export const letters = new Letters();
