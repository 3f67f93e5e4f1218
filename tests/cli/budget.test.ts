import { expect, test } from 'vitest';
import { node } from '../build.ts';

const format =
  'process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write(`\\nCPU ${user+system}`)})';

/** How long the processors work for a program of Node, in ms: what else the machine does hardly changes that. */
async function work(...args: string[]): Promise<number> {
  const { code, output } = await node([
    `--import=data:text/javascript,${encodeURIComponent(format)}`,
    ...args,
  ]);
  expect(code, output).toBe(0);
  return Number(/\nCPU (\d+)/.exec(output)?.[1]) / 1000;
}

test('npm run check of 2023 takes at most five times the work of loading its libraries', async () => {
  const [checks, loads]: [number[], number[]] = [[], []];
  const ratio = () => Math.min(...checks) / Math.min(...loads);
  for (let run = 0; run < 2 || (run < 8 && ratio() > 5); run++) {
    checks.push(await work('src/cli/check.ts', '--data', 'tests/fixtures/vostok'));
    loads.push(await work('--input-type=module', '--eval', 'import "yaml"; import "zod"'));
  }
  expect(Math.min(...loads)).toBeGreaterThan(0);
  expect(ratio()).toBeLessThanOrEqual(5);
});
