import { run } from './run.ts';

await run(() => import('./commands/preview.ts'));
