// How the fake program starts in a browser: `?door=new`, `?door=locked`, `?trouble=replayed`,
// `?theme=dark`, `?language=en-XA`, `?plan=empty`, `?plan=small`, `?plan=large`. Its passphrase is `a`.
import type { Code, Door, Entry, Theme } from '../generated';
import { example } from './example';
import { large } from './large';
import { FakeProgram } from './program';
import { small } from './small';

export function played(search: string): FakeProgram {
  const asked = new URLSearchParams(search);
  const door = asked.get('door') ?? 'open';
  const trouble = asked.get('trouble') as Code | null;
  const program = new FakeProgram({
    door: trouble ? { is: 'trouble', code: trouble } : ({ is: door } as Door),
    entries: door === 'new' ? [] : written(asked.get('plan')),
    theme: (asked.get('theme') as Theme | null) ?? 'system',
    language: asked.get('language') ?? 'en',
    example: asked.get('plan') === 'example',
    passphrase: 'a'
  });
  void program.backend('back_up');
  return program;
}

function written(plan: string | null): Entry[] {
  if (plan === 'empty') return [];
  if (plan === 'small') return small();
  return plan === 'large' ? large(40, 400) : example();
}
