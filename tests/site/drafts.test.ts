import { cpSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { node } from '../build.ts';
import { copyProject } from '../copy.ts';

const { folder, remove } = copyProject();
afterAll(remove);

test('build --format github with a faulty draft names its line, publishes the finished years and exits 0', async () => {
  const data = path.join(folder, 'data of years');
  for (const part of ['years', 'draft']) cpSync(`tests/fixtures/${part}`, data, { recursive: true });
  writeFileSync(path.join(data, '2024/calls.yaml'), 'title: [');
  const { code, output } = await node(['src/cli/build.ts', '--data', 'data of years', '--format', 'github'], {
    cwd: folder,
  });
  expect(output).toMatch(/^::error file=data of years\/2024\/calls\.yaml,line=1,col=\d+,title=syntax::/m);
  expect(output).toContain('готовые отчеты опубликованы без них');
  expect(code).toBe(0);
  const built = ['2021', '2022', '2023', '2024'].filter((year) =>
    existsSync(path.join(folder, 'dist', year)),
  );
  expect(built).toEqual(['2021', '2022', '2023']);
});
