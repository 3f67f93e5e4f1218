import { constants } from 'node:os';

/** The signals of Ctrl-C, of a supervisor that stops a process, and of a terminal that is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Clears up before the process exits, also when a signal ends it, with 128 plus the number of the signal, as shells do: 130 for Ctrl-C.
 * Code that is running synchronously is finished before. `clearUp` returns whether it found anything, and is called until it does not,
 * because other threads may still be writing. Returns a function that removes the handlers.
 */
export function beforeEnd(clearUp: () => boolean): () => void {
  const finish = () => {
    while (clearUp()) pause(100);
  };
  const end = (signal: (typeof signals)[number]) => process.exit(128 + constants.signals[signal]);
  process.on('exit', finish);
  for (const signal of signals) process.on(signal, end);
  return () => {
    process.off('exit', finish);
    for (const signal of signals) process.off(signal, end);
  };
}

/** Blocks this thread. */
const pause = (milliseconds: number) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
