import { describe, expect, test } from 'vitest';
import { asGithub } from '../../src/cli/github.ts';
import { asJson } from '../../src/cli/json.ts';
import { asText } from '../../src/cli/text.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { check, onDisk } from '../command.ts';
import { changed } from '../example.ts';
import { codesOf, readAll } from '../problems.ts';
import { hostile } from './hostile.ts';

type Files = ReadonlyMap<string, string>;
const calls = '2023/calls.yaml';
const printers = { text: asText, json: asJson, github: asGithub };

/** Milliseconds that the processor works on something. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Reads, proves and words a folder, and prints it in every format. */
function printed(files: Files): string[] {
  const { editions, problems } = readAll(files);
  const outcome = { editions, problems, i18n: createI18n(languageOf('ru')), named: (file: string) => file };
  return Object.values(printers).map((print) => print(outcome));
}

describe('check of a folder with many faults', () => {
  test.each(Object.entries(hostile))('takes no more than in proportion to them: %s', (_, folder) => {
    const costs = (count: number) => cost(() => printed(folder(count)));
    costs(100); // what the engine compiles
    const few = Math.min(costs(200), costs(201)); // the same texts twice are read once
    const many = costs(1600);
    expect((many < 16 * few ? many : costs(1601)) / few).toBeLessThan(16); // whatever else the machine does only adds
  });
});

describe('a folder with very many faults is told in two seconds and 20 MB, in every format', () => {
  const told = (files: Files) => {
    const folder = onDisk(files);
    return Object.keys(printers).map((format) => {
      let stdout = '';
      expect(cost(() => ({ stdout } = check(['--data', folder, '--format', format])))).toBeLessThan(2000);
      expect(stdout.length).toBeLessThan(20_000_000);
      return stdout.replaceAll('\u00a0', ' ');
    });
  };

  test('300,000 keys that nobody knows: the file is too large to be read', () => {
    for (const text of told(hostile['unknown keys']!(300_000)))
      expect(text).toContain('Файл слишком велик: в нем больше 1 000 000 знаков.');
    const most = changed(calls, 'closing: Спасибо.', `closing: ${'Спасибо. '.repeat(100_000)}`);
    expect(codesOf(most)).toEqual([]);
  });

  test('10,000 ids that nobody knows: a thousand are told, and how many more there are', () => {
    const [text, json, github] = told(hostile['unknown territories']!(10_000)) as [string, string, string];
    for (const each of [text, json, github])
      expect(each).toContain('Это не все: в этом файле еще 9 000 ошибок.');
    expect(text).toMatch(/\n10 000 ошибок\.\n$/);
    const { problems } = JSON.parse(json) as { problems: unknown[] };
    expect([problems.length, github.trimEnd().split('\n').length]).toEqual([1001, 1001]);
  });
});
