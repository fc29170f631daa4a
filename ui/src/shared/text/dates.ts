// Dates, days and moments in words, written as on paper: 21 November 2026.

const locale = 'en-GB';

const forms = {
  weekday: new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }),
  day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
  month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }),
  moment: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
};
const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

const DAY = 24 * 60 * 60 * 1000;

/** "Saturday, 21 November" of a day (`2026-11-21`). */
export const weekday = (day: string): string => forms.weekday.format(localDay(day));

/** "21 November 2026" of a day or a moment. */
export const dayInWords = (when: string): string => forms.day.format(localDay(when));

/** "November 2026" of a day or a moment. */
export const monthInWords = (when: string): string => forms.month.format(localDay(when));

/** "21 November 2026 at 15:04" of a moment. */
export const momentInWords = (when: string): string => forms.moment.format(new Date(when));

/** "today", "yesterday", "5 weeks ago", seen from a day (`2026-11-21`). */
export function ago(when: string, today: string): string {
  const days = Math.round((startOf(localDay(when)) - startOf(localDay(today))) / DAY);
  const size = Math.abs(days);
  if (size < 14) return relative.format(days, 'day');
  if (size < 60) return relative.format(Math.round(days / 7), 'week');
  if (size < 700) return relative.format(Math.round(days / 30.44), 'month');
  return relative.format(Math.round(days / 365.25), 'year');
}

/** A bare day is that day where the person is, not midnight in Greenwich. */
function localDay(when: string): Date {
  return /^\d{4}-\d{2}-\d{2}$/.test(when) ? new Date(`${when}T00:00`) : new Date(when);
}

function startOf(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
