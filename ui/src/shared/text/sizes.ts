// Sizes of files, as a person reads them.

const unit = (unit: string) =>
  new Intl.NumberFormat('en-GB', { style: 'unit', unit, maximumFractionDigits: 1 });

const kilobytes = unit('kilobyte');
const megabytes = unit('megabyte');

/** "184 kB", "2.4 MB". */
export function sizeInWords(bytes: number): string {
  return bytes < 1e6 ? kilobytes.format(Math.ceil(bytes / 1000)) : megabytes.format(bytes / 1e6);
}
