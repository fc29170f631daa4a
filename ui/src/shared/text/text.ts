// Text: every word the window says. The words lie in src-tauri/locales/<language>/*.ftl, which the
// Rust side reads too; what a person wrote never passes through here except as an argument.
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { isolated, type Words } from './isolate';
import { pseudo } from './pseudo';

const files = import.meta.glob<string>(['$locales/en/*.ftl', '!$locales/en/cli.ftl'], {
  query: '?raw',
  import: 'default',
  eager: true
});

let bundle = made('en');

/** Speaks this language from now on: `en`, or `en-XA` for the pseudo-language. Before mounting. */
export function speak(language: string): void {
  bundle = made(language);
  document.documentElement.lang = language;
}

/** The words of a message. One that is missing shows as itself, and fails the tests. */
export function say(id: string, words: Words = {}): string {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) return missing(id, 'no such message');
  const errors: Error[] = [];
  const said = bundle.formatPattern(pattern, isolated(words), errors);
  return errors[0] ? missing(id, errors[0].message) : said;
}

/** Whether there is such a message, for words that only some names of a set have. */
export function canSay(id: string): boolean {
  return Boolean(bundle.getMessage(id)?.value);
}

function made(language: string): FluentBundle {
  const transform = language === 'en-XA' ? { transform: pseudo } : {};
  const made = new FluentBundle('en-GB', { useIsolating: false, ...transform });
  for (const text of Object.values(files)) made.addResource(new FluentResource(text));
  return made;
}

function missing(id: string, why: string): string {
  if (import.meta.env.MODE === 'test') throw new Error(`words of ${id}: ${why}`);
  return `⟦${id}⟧`;
}
