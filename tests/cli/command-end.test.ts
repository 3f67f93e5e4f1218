import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { CommandEnd, commandEnd, sayEndsIn } from '../../src/cli/command-end.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { onDisk } from '../command.ts';
import { faultyCheck } from '../faulty-check.ts';

/** An error as Node throws it where the system refuses something. */
const refusal = (code: string) =>
  Object.assign(new Error(`${code}: mkdir 'data/2024'`), { code, syscall: 'mkdir', path: 'data/2024' });

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

const told = (error: unknown) => {
  const { exit, message } = commandEnd(error);
  return { exit, message };
};

describe('a fault of the program', () => {
  const proving = {
    file: 'src/checks/blanks.ts',
    from: 'const severity = ',
    to: "if (figures.size) throw new TypeError('at fault');\n  const severity = ",
  };
  const reading = {
    file: 'src/cli/folder.ts',
    from: 'const entries = ',
    to: "if (folder) throw new TypeError('at fault');\n  const entries = ",
  };

  test.each([
    [
      'that proves data in Russian',
      proving,
      'tests/fixtures/vostok',
      /^Внутренняя ошибка\. .*\nTypeError: at fault\n/,
    ],
    [
      'that proves data in English',
      proving,
      'tests/fixtures/lakeside',
      /^Internal error\. .*\nTypeError: at fault\n/,
    ],
    [
      'that reads data in English',
      reading,
      'tests/fixtures/lakeside',
      /^Internal error\. .*\nTypeError: at fault\n/,
    ],
  ])('%s is told in the language of the data', async (_, mutation, data, words) => {
    const { code, output } = await faultyCheck(mutation, data);
    expect(output).toMatch(words);
    expect(code).toBe(3);
  });
});

describe('commandEnd(error)', () => {
  beforeEach(() => sayEndsIn(languageOf('ru'))); // what other commands of this process have read may be English

  test.each(['EACCES', 'EPERM', 'EROFS'])(
    'of %s says that there is no access, where, and exits with 2',
    (code) => {
      const message = 'Нет доступа: data/2024. Проверьте права на файл и папку.';
      expect(told(refusal(code))).toEqual({ exit: 2, message });
    },
  );

  test.each(['ENOSPC', 'EDQUOT', 'EFBIG'])('of %s says that the disk is full, and exits with 2', (code) => {
    const message = 'На диске нет места: data/2024. Освободите его и повторите.';
    expect(told(refusal(code))).toEqual({ exit: 2, message });
  });

  test('of a full disk that a native module has met says so too', () => {
    const message = 'На диске нет места: .astro/. Освободите его и повторите.';
    expect(told(new Error('No space left on device (os error 28)'))).toEqual({ exit: 2, message });
  });

  test('of a link that leads round in a circle says so, and exits with 2', () => {
    const folder = onDisk(new Map());
    const link = path.join(folder, 'a');
    symlinkSync('b', link);
    symlinkSync('a', path.join(folder, 'b'));
    const message = `Ссылка на пути ${link}/new ведет по кругу. Замените ее самим файлом или папкой либо удалите.`;
    expect(told(thrownBy(() => mkdirSync(`${link}/new`)))).toEqual({ exit: 2, message });
  });

  test('of whatever else the system refuses says where, and exits with 2', () => {
    const folder = path.join(onDisk(new Map()), 'no/such');
    const message = `Система не дает прочесть или записать ${folder} (ENOENT: no such file or directory).`;
    expect(told(thrownBy(() => mkdirSync(folder)))).toEqual({ exit: 2, message });
  });

  test('of anything else says that it is a fault of the program, and exits with 3', () => {
    for (const error of [new TypeError('boom'), 'boom']) {
      const { exit, message } = told(error);
      expect(exit).toBe(3);
      expect(message).toMatch(/^Внутренняя ошибка\.[^]*boom/);
    }
  });

  test('of an end is that end', () => {
    const end = new CommandEnd('помощь', 0);
    expect(commandEnd(end)).toBe(end);
  });
});
