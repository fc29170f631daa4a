// Router: where the person is, back and forward.
import { describe, expect, it } from 'vitest';
import { Router } from './router.svelte';

describe('the way around', () => {
  it('goes back and forward', () => {
    const router = new Router({ place: 'home' });
    router.go({ place: 'goals' });
    router.go({ place: 'goals', entry: 'g', view: 'ladder' });
    router.back();
    expect(router.here).toEqual({ place: 'goals' });
    router.forward();
    expect(router.here.view).toBe('ladder');
    expect(router.canGoForward).toBe(false);
  });

  it('forgets what lay ahead when one turns off', () => {
    const router = new Router({ place: 'home' });
    router.go({ place: 'goals' });
    router.back();
    router.go({ place: 'trash' });
    router.forward();
    expect(router.here).toEqual({ place: 'trash' });
    router.back();
    expect(router.here).toEqual({ place: 'home' });
  });

  it('stays where one already is', () => {
    const router = new Router({ place: 'home' });
    router.go({ place: 'home' });
    expect(router.canGoBack).toBe(false);
  });
});
