// Whether a name is meant by what was typed: every word of it, in any order, marks and case aside.

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export function isMeant(name: string, typed: string): boolean {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const within = plain(name);
  return words.every((word) => within.includes(word));
}
