import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { fields } from '../../src/i18n/ru/fields.ts';
import { messages } from '../../src/i18n/ru/messages.ts';
import { copyProject, saveWithCrlf } from '../copy.ts';
import { environment } from '../environment.ts';
import { digests } from '../site/digests.ts';

// It lies among what is its editors' own: they may have done without it.
const guide = existsSync('data/README.md') ? readFileSync('data/README.md', 'utf8') : '';
const commands = [...guide.matchAll(/```sh\n([^`]+)```/g)].flatMap(([, block]) =>
  block!.trim().split(/\n\s*/),
);

// Another folder, sources as Windows saves them, another time zone, another language, and variables that test runners and build services
// like to set, and that Astro would take for its own: the site is the same.
const { folder, remove } = copyProject();
for (const name of ['src', 'data']) saveWithCrlf(path.join(folder, name));
afterAll(remove);
const elsewhere = environment({
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  BASE_URL: '/elsewhere/',
  SITE: 'https://elsewhere.example',
  PROD: '',
  DEV: '1',
});

/** Runs a line as it stands in the guide, in a copy of the project; a server until it has said enough. */
async function run(command: string, { flags = [], until }: { flags?: string[]; until?: string } = {}) {
  const separator = command.includes(' -- ') || !flags.length ? [] : ['--'];
  const [program, ...words] = [...command.split(' '), ...separator, ...flags] as [string, ...string[]];
  const child = spawn(program, words, {
    cwd: folder,
    env: elsewhere,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (!until || !output.includes(until)) return;
      until = undefined; // it may be gone when the rest of its words come
      process.kill(-child.pid!, 'SIGTERM'); // npm and what it runs
    });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, output };
}

const server = ['--host', '127.0.0.1', '--port', '0'];

/** How each command of the guide is tried, and what it must come to. */
const trials: Record<string, () => Promise<void>> = {
  'npm run check': async () => {
    const { code, output } = await run('npm run check');
    expect(output).toMatch(/^Ошибок нет/m);
    expect(code).toBe(0);
  },
  'npm run dev': async () => {
    const { output } = await run('npm run dev', {
      flags: server,
      until: 'watching for',
    });
    expect(output).toMatch(/Local\s+http:\/\//);
  },
  'npm run new -- 2024': async () => {
    const { code, output } = await run('npm run new -- 2024');
    expect(output).toContain('Из отчета за 2023 год сделаны:');
    expect(code).toBe(0);
    expect(existsSync(path.join(folder, 'data/2024/report.yaml'))).toBe(true);
  },
  'npm run schema': async () => {
    const { code, output } = await run('npm run schema');
    expect(output).toMatch(/^(Подсказки|Обновлены подсказки) редактора/m);
    expect(code).toBe(0);
  },
  'npm run build': async () => {
    const { code, output } = await run('npm run build');
    expect(output).toMatch(/^Ошибок нет/m);
    expect(output).toMatch(/^Сайт собран: dist\/$/m);
    expect(code).toBe(0);
    const built = digests(path.join(folder, 'dist'));
    expect(Object.keys(built).length).toBeGreaterThan(12);
    expect(built, 'the bytes of the site').toEqual(digests(inject('sites').vostok.dist));
  },
  'npm run preview': async () => {
    const { output } = await run('npm run preview', { flags: server, until: 'Local' });
    expect(output).toMatch(/Local\s+http:\/\//);
  },
};

describe.runIf(guide)('data/README.md', { timeout: 90_000 }, () => {
  it('names no command that nobody tries', () => {
    expect(commands).toContain('npm run new -- 2024');
    for (const command of commands) expect(Object.keys(trials)).toContain(command);
  });

  it('explains every field and every message, in the words of the editor', () => {
    const cells = new Set(
      guide.split('\n').flatMap((line) => line.split(' | ').map((cell) => cell.replace(/[\s|]+$/, ''))),
    );
    expect(Object.values(fields).filter((description) => !cells.has(description))).toEqual([]);
    expect(Object.keys(messages).filter((code) => guide.split(`\`${code}\``).length !== 2)).toEqual([]);
  });

  for (const command of new Set(commands)) it(`is right about ${command}`, trials[command] ?? (() => {}));
});
