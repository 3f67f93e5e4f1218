import { constants } from 'node:os';

/** What tells a process to end: Ctrl-C, a supervisor that stops it, a terminal that is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Has a process that is told to end clear up first, and exit as a shell tells it of a signal: 130 for Ctrl-C. What runs at that time
 * without a pause is finished. `clearUp` returns whether it found anything: other threads may write on for a while. Returns what takes
 * all this back.
 */
export function beforeEnd(clearUp: () => boolean): () => void {
  const end = (signal: (typeof signals)[number]) => {
    while (clearUp()) pause(100);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.on(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}

/** Waits, and lets nothing else of this thread go on. */
const pause = (milliseconds: number) =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
