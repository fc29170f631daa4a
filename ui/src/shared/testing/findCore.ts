// Before all tests: where the core lies that they talk to. `cargo xtask test` and `check` build it
// and say so; whoever runs the tests alone has it from the last of those.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NAME = process.platform === 'win32' ? 'core-for-window.exe' : 'core-for-window';

export default function findCore(): void {
  const target =
    process.env.CARGO_TARGET_DIR ?? fileURLToPath(new URL('../../../../target', import.meta.url));
  process.env.THROUGHLINE_CORE ??= `${target}/debug/${NAME}`;
  if (existsSync(process.env.THROUGHLINE_CORE)) return;
  throw new Error(
    `These tests talk to the program's core, which is not built (${process.env.THROUGHLINE_CORE}). ` +
      'Build it with `cargo xtask check`, or by itself with ' +
      '`cargo build --package throughline-tests --bin core-for-window`.'
  );
}
