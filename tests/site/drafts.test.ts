import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { node } from '../build.ts';
import { copyProject } from '../copy.ts';
import { richDrafts } from '../fixtures/rich-drafts.ts';
import { digests } from './digests.ts';

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

test('build makes the same files, byte for byte, with drafts and without them', async () => {
  const [alone, beside] = ['finished', 'beside drafts'].map((name) => path.join(folder, name)) as [
    string,
    string,
  ];
  for (const data of [alone, beside]) {
    for (const part of ['2021', '2023', 'measures.yaml', 'site.yaml', 'territories.yaml'])
      cpSync(`tests/fixtures/years/${part}`, path.join(data, part), { recursive: true });
    const site = path.join(data, 'site.yaml');
    const coloured = readFileSync(site, 'utf8').replaceAll(
      'channels: {',
      'channels: { post: "#7a7a7a", app: "#787878",',
    );
    writeFileSync(site, coloured);
  }
  for (const [file, text] of richDrafts) {
    mkdirSync(path.dirname(path.join(beside, file)), { recursive: true });
    writeFileSync(path.join(beside, file), text);
  }
  const built = async (data: string) => {
    const { code, output } = await node(['src/cli/build.ts', '--data', data], { cwd: folder });
    expect(code, output).toBe(0);
    return { output, files: digests(path.join(folder, 'dist')) };
  };
  const [first, second] = [await built(alone), await built(beside)];
  expect(Object.keys(first.files)).toContain('2021/data.json');
  expect(second.files).toEqual(first.files);
  expect(second.output).toMatch(/^beside drafts\/2022\/calls\.yaml:2:\d+ ошибка total-mismatch/m);
  expect(second.output.match(/ ошибка [a-z-]+$/gm)).toHaveLength(1);
});
