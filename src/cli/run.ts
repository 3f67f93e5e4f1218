import type { ExitCode } from './exit-code.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** A command of the project. */
export interface Command {
  run: () => ExitCode | Promise<ExitCode>;
}

/** Runs a command as this process. A server that it starts goes on until the process is ended. */
export async function runCommand(load: () => Promise<Command>): Promise<void> {
  // The reader of a pipe may close it early: `npm run check | head`. What stderr does not take, nobody can be told.
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') void endUnwritten(error);
  });
  // Ends the process at once when nothing is left to do: freeing its memory in order would take a while.
  process.once('beforeExit', () => process.exit());
  try {
    const command = await load();
    process.exitCode = await command.run();
  } catch (error) {
    const { commandEnd, printEnd } = await import('./command-end.ts');
    const end = commandEnd(error);
    printEnd(end, /(^| )--format[ =]json( |$)/.test(process.argv.slice(2).join(' ')));
    process.exitCode = end.exit;
  }
}

/** Ends the process because what it prints cannot be written. */
async function endUnwritten({ code, message }: NodeJS.ErrnoException): Promise<void> {
  const { printEnd, unwritten } = await import('./command-end.ts');
  const end = unwritten(code ?? message);
  printEnd(end, false);
  process.exit(end.exit);
}
