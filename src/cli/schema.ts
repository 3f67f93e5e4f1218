import { run } from './run.ts';

await run(() => import('./commands/schema.ts'));
