// The core's process, on a thread of its own: passes lines on and back, so that a test may wait for
// an answer as if it were a function's.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { parentPort, workerData } from 'node:worker_threads';

const { path, answers, bell } = workerData;
const core = spawn(path, [], { stdio: ['pipe', 'pipe', 'inherit'] });

function answer(line) {
  answers.postMessage(line);
  Atomics.add(bell, 0, 1);
  Atomics.notify(bell, 0);
}

createInterface({ input: core.stdout }).on('line', answer);
core.on('exit', (code) => answer(JSON.stringify({ broken: `the core ended with ${code}` })));
core.on('error', (error) => answer(JSON.stringify({ broken: error.message })));
core.stdin.on('error', () => {});
parentPort?.on('message', (line) => core.stdin.write(`${line}\n`));
