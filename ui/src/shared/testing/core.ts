// The real core for tests: a small native process, built by cargo, that carries out the window's
// commands over a vault in a temporary folder. One for each of vitest's workers.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker as Thread } from 'node:worker_threads';
import type { Problem } from '../backend';

/** What the core says to a line. */
type Said = { answer?: unknown; bytes?: number[]; problem?: Problem; broken?: string };

/** As long as the slowest answer may take (ms). */
const PATIENCE = 30_000;

let core: ((line: string) => string) | undefined;

/** Asks the core and waits. Throws the problem where it names one. */
export function ask(request: unknown): unknown {
  core ??= begin();
  const said = JSON.parse(core(JSON.stringify(request, plainly))) as Said;
  if (said.broken) throw new Error(`the core: ${said.broken}`);
  if (said.problem) throw said.problem;
  return said.bytes ? Uint8Array.from(said.bytes).buffer : said.answer;
}

function begin(): (line: string) => string {
  const path = process.env.THROUGHLINE_CORE;
  if (!path) throw new Error('THROUGHLINE_CORE does not say where the core for tests lies');
  const { port1, port2 } = new MessageChannel();
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Thread(join(dirname(fileURLToPath(import.meta.url)), 'coreThread.js'), {
    workerData: { path, answers: port2, bell },
    transferList: [port2]
  });
  thread.unref();
  port1.unref();
  return (line) => {
    thread.postMessage(line);
    for (let rings = 'ok'; rings !== 'timed-out';) {
      const rung = Atomics.load(bell, 0);
      const answer = receiveMessageOnPort(port1) as { message: string } | undefined;
      if (answer) return answer.message;
      rings = Atomics.wait(bell, 0, rung, PATIENCE);
    }
    // The next test begins with another one, so that no late answer is taken for its own.
    void thread.terminate();
    core = undefined;
    throw new Error(`the core does not answer: ${line.slice(0, 200)}`);
  };
}

/** Bytes cross as a list of numbers, as in the window. */
function plainly(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Array.from(value) : value;
}
