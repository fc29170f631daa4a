// PNG: a drawing as a PNG, drawn with the window's own fonts.
import type { Drawing, Shape } from './drawing';
import { fontOf } from './typeset';

/** Dots for each CSS pixel, unless the picture would grow beyond what a canvas holds. */
const SHARP = 2;
const LONGEST = 16_000;
const LARGEST = 120_000_000;

/** The bytes of the file; nothing where it cannot be drawn. */
export async function pngOf(drawing: Drawing): Promise<Uint8Array | null> {
  const scale = scaleFor(drawing);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * scale);
  canvas.height = Math.round(drawing.height * scale);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(scale, scale);
  const families = { voice: token('--voice'), hand: token('--hand') };
  for (const shape of drawing.shapes) draw(shape, context, families);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return blob && new Uint8Array(await blob.arrayBuffer());
}

export function scaleFor({ width, height }: { width: number; height: number }): number {
  const longest = LONGEST / Math.max(width, height);
  return Math.min(SHARP, longest, Math.sqrt(LARGEST / (width * height)));
}

function draw(
  shape: Shape,
  context: CanvasRenderingContext2D,
  families: Record<'voice' | 'hand', string>
) {
  if (shape.is === 'words') {
    context.font = fontOf(shape.type, families);
    context.fillStyle = shape.fill;
    context.textAlign = shape.from === 'middle' ? 'center' : 'left';
    context.fillText(shape.words, shape.x, shape.y);
    return;
  }
  const path = 'd' in shape ? new Path2D(shape.d) : new Path2D();
  if (shape.is === 'box') {
    path.roundRect(shape.x, shape.y, shape.width, shape.height, shape.round);
    context.fillStyle = shape.fill;
    context.fill(path);
  }
  if (shape.is === 'disc') path.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
  if (shape.is === 'disc' || shape.is === 'area') {
    context.globalAlpha = shape.cover ?? 1;
    context.fillStyle = shape.fill;
    context.fill(path);
    context.globalAlpha = 1;
  }
  if (shape.is === 'area' || !shape.stroke) return;
  context.strokeStyle = shape.stroke;
  context.lineWidth = shape.is === 'line' ? 2 : 1;
  context.setLineDash(shape.dash?.split(' ').map(Number) ?? []);
  context.stroke(path);
}

function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name) || 'serif';
}
