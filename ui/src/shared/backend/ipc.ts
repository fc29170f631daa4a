// The one place where the window talks to the program. The commands are declared in Rust
// (crate `app`, commands/table.rs) and generated from there.
import { invoke, type InvokeArgs } from '@tauri-apps/api/core';
import type { Commands } from './generated';

export type CommandName = keyof Commands;

/** What the window needs of the program; tests put the core behind it without a window. */
export type Backend = <C extends CommandName>(
  command: C,
  ...args: Commands[C]['takes'] extends void ? [] : [Commands[C]['takes']]
) => Promise<Commands[C]['gives']>;

/** The real program. */
export const ipc: Backend = (command, ...args) =>
  invoke(command, args[0] as InvokeArgs | undefined);
