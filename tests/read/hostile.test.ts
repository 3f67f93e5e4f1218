import { describe, expect, test } from 'vitest';
import { asGithub } from '../../src/cli/github.ts';
import { asJson } from '../../src/cli/json.ts';
import { asText } from '../../src/cli/text.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { readAll } from '../problems.ts';
import { hostile } from './hostile.ts';

type Files = ReadonlyMap<string, string>;
const printers = { text: asText, json: asJson, github: asGithub };

/** Reads, proves and prints a folder: how long that takes the processor, in milliseconds, and how much is printed. */
function checked(files: Files) {
  const before = process.cpuUsage();
  const { editions, problems } = readAll(files);
  const outcome = { editions, problems, language: languageOf('ru'), named: (file: string) => file };
  const printed = Object.values(printers).map((print) => print(outcome).length);
  const { user, system } = process.cpuUsage(before);
  return { milliseconds: (user + system) / 1000, printed: Math.max(...printed), problems };
}

describe('check of a folder with many faults', () => {
  for (const [name, folder] of Object.entries(hostile))
    test(`takes time in proportion to them: ${name}`, () => {
      checked(folder(100));
      const [few, many] = [500, 4000].map((count) => {
        const files = folder(count);
        return Math.min(checked(files).milliseconds, checked(files).milliseconds);
      }) as [number, number];
      expect(many / few).toBeLessThan(20);
    });
});
