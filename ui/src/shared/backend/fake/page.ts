// A blank sheet of A4 as PNG bytes, in place of a page of the preview.

/** Where there is no canvas (in tests) one white pixel does. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==';

export function blankPage(width: number): ArrayBuffer {
  const png = drawn(width) ?? PIXEL;
  return Uint8Array.from(atob(png), (c) => c.charCodeAt(0)).buffer;
}

function drawn(width: number): string | undefined {
  const sheet = document.createElement('canvas');
  sheet.width = width;
  sheet.height = Math.round(width * Math.SQRT2);
  const pen = sheet.getContext?.('2d');
  if (!pen) return undefined;
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, sheet.width, sheet.height);
  pen.fillStyle = 'black';
  pen.font = `${width / 18}px Newsreader Variable`;
  pen.fillText('Growth plan', width / 8, width / 4);
  return sheet.toDataURL('image/png').split(',')[1];
}
