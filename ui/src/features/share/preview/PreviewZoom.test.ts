// Preview zoom: how large a page is shown, and which.
import { describe, expect, it } from 'vitest';
import { PreviewZoom } from './PreviewZoom.svelte';

function viewIn(width: number, height: number): PreviewZoom {
  const view = new PreviewZoom(() => 'a4');
  view.room = { width, height };
  return view;
}

describe('the size of the pages', () => {
  it('fits a whole page into the room', () => {
    const view = viewIn(620, 800);
    expect(view.fit).toBe('page');
    expect(view.width / view.ratio).toBeLessThanOrEqual(800);
    expect(view.width).toBeGreaterThan(560);
  });

  it('fits the width instead where a whole page could not be read', () => {
    const view = viewIn(380, 300);
    expect(view.fit).toBe('width');
    expect(view.width).toBe(380);
  });

  it('follows what the person asks for, step by step', () => {
    const view = viewIn(620, 800);
    view.fitTo('width');
    expect(view.width).toBe(620);
    view.grow();
    expect(view.fit).toBeNull();
    expect(view.percent).toBe(80);
    view.grow();
    expect(view.percent).toBe(100);
    view.shrink();
    expect(view.percent).toBe(80);
    view.fitTo('page');
    expect(view.fit).toBe('page');
  });

  it('stops at the smallest and the largest', () => {
    const view = viewIn(620, 800);
    for (let i = 0; i < 20; i++) view.grow();
    expect([view.percent, view.canGrow]).toEqual([300, false]);
    for (let i = 0; i < 20; i++) view.shrink();
    expect([view.percent, view.canShrink]).toEqual([25, false]);
  });
});
