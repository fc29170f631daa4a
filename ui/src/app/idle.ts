// Idle lock, when nobody is there. A sleeping computer's clock goes on, so that waking up locks
// too.

/** How often the clock is looked at (milliseconds). */
const GLANCE = 5000;
const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

/** Calls `idle` once nobody has been there for this many minutes (0 for never), and again at
 *  every glance until somebody is. Gives the way to stop. */
export function whenIdle(
  minutes: number,
  idle: () => void,
  // Only how long nobody was there is asked of it, and it goes on while the computer sleeps.
  // eslint-disable-next-line no-restricted-syntax
  now: () => number = Date.now
): () => void {
  if (minutes <= 0) return () => {};
  let last = now();
  const alive = () => (last = now());
  const glance = () => now() - last >= minutes * 60_000 && idle();
  const timer = setInterval(glance, GLANCE);
  const listening = { capture: true, passive: true };
  for (const sign of SIGNS_OF_LIFE) addEventListener(sign, alive, listening);
  return () => {
    clearInterval(timer);
    for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, alive, listening);
  };
}
