import { runCommand } from './run.ts';

await runCommand(() => import('./commands/check.ts'));
