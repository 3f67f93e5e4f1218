import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/cli/folder.ts';
import { asGithub } from '../../src/cli/github.ts';
import { asJson } from '../../src/cli/json.ts';
import { asText } from '../../src/cli/text.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import { languageOf, languages } from '../../src/i18n/languages.ts';
import { problem } from '../../src/i18n/problem.ts';
import { read } from '../../src/read/read.ts';
import { check, onDisk } from '../command.ts';
import { changed, example, withFile } from '../example.ts';
import { problemsOf } from '../problems.ts';

const calls = '2023/calls.yaml';
const visits = '2023/visits.yaml';
const report = '2023/report.yaml';
const printers = { text: asText, json: asJson, github: asGithub };

/** What each format prints of a folder, without the colours that are ours. */
function printed(files: ReadonlyMap<string, string>, locale = 'ru') {
  const i18n = createI18n(languageOf(locale));
  const { editions, problems: found } = read(files, languages);
  const named = (file: string) => file;
  const problems = found.map((located) => problem(located, i18n, named));
  return Object.entries(printers).map(
    ([format, print]) =>
      [format, stripVTControlCharacters(print({ editions, problems, i18n, named }))] as const,
  );
}

const commands = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]|##\[/u;

/** Nothing that a terminal or a CI server would obey: the only commands at the start of a line are ours. */
function commandsNothing(files: ReadonlyMap<string, string>, of: string) {
  for (const [format, text] of printed(files)) {
    expect([format, of, commands.exec(text)?.[0]]).toEqual([format, of, undefined]);
    const lines = text.split('\n').filter((line) => /^\s*::/.test(line));
    const foreign = lines.filter((line) => !/^::(error|warning|notice) file=/.test(line));
    expect([format, of, format === 'github' ? foreign : lines]).toEqual([format, of, []]);
  }
}

const hostile = [
  '::stop-commands::x',
  '  ::add-mask::y',
  '##[add-mask]z',
  '\\e[31m\\e]0;title\\a',
  '\\r\\n::error::forged',
  '\\u2028::x\\u202e\\u009b31m',
];

describe('no format prints what a terminal or CI server obeys', () => {
  test('in the place of any text, key or figure', () => {
    const places = [...example()].flatMap(([file, text]) =>
      [...text.matchAll(/(?<=: |- |\[|^ *)[\p{L}\d][^,\n{}[\]:#"|]*/gmu)].map((match) => ({
        file,
        text,
        match,
      })),
    );
    expect(places.length).toBeGreaterThan(80);
    places.forEach(({ file, text, match: { index, 0: typed } }, place) => {
      const other = hostile.map((_, turn) => hostile[(place + turn) % hostile.length]).join('');
      const start = text.slice(0, index);
      const files = new Map(example()).set(file, `${start}"${other}"${text.slice(index + typed.length)}`);
      commandsNothing(files, `${file} ${typed} ${other}`);
    });
  });

  test('in names beside figures that are wrong', () => {
    for (const name of hostile.slice(0, 3)) {
      const named = changed(
        calls,
        'name: Телефон',
        `name: "${name}"`,
        changed(calls, 'name: прирост подписчиков', `name: "${name}"`),
      );
      commandsNothing(changed(calls, 'north: 500', 'north: 501', named), name);
      commandsNothing(changed(calls, 'computed: 25%', 'computed: 26%', named), name);
      commandsNothing(
        changed(calls, 'growth: 30%', 'growth: 31%', changed(calls, 'from: 200', 'from: 1', named)),
        name,
      );
      commandsNothing(
        changed(
          visits,
          'wait: 0:02:30',
          'wait: 0:02:31',
          changed(
            'territories.yaml',
            'name: Север',
            `name: "${name}"`,
            changed(visits, 'name: Офис', `name: "${name}"`, named),
          ),
        ),
        name,
      );
    }
  });

  test('in the name of a file', () => {
    for (const name of ['::stop-commands::x', '\u001b[31m', 'a\n::error::b', '##[group]', '\u202ecod'])
      commandsNothing(withFile(`${name}.yaml`, 'a: "', withFile(`2023/${name}.yaml`, 'title: x')), name);
  });

  test('in the line that is shown of a file', () => {
    commandsNothing(withFile(calls, '::a::\u001b[2J ##[x] \u202e: "'), 'a line');
  });

  test('and in JSON it is there all the same, spelt out', () => {
    const [, json] = printed(withFile('##[x]\u009b\u202e.yaml', ''))[1]!;
    const { problems } = JSON.parse(json) as { problems: { file: string }[] };
    expect(problems.map(({ file }) => file)).toContain('##[x]\u009b\u202e.yaml');
  });
});

describe('check --format json', () => {
  const json = (files: ReadonlyMap<string, string>) =>
    JSON.parse(printed(files)[1]![1]) as {
      checks: { id: string; status: string; published: number; computed: number | null }[];
      unproven: { id: string; reason: string; line: number }[];
      figures: Record<string, number>;
    };

  test('counts the figures, and the three ways to stand add up to all', () => {
    expect(json(example()).figures).toEqual({ all: 16, proven: 9, declared: 1, asPublished: 6 });
  });

  test('lists the checks that fail', () => {
    const wrong = changed(visits, 'total: 300', 'total: 301', changed(calls, 'from: 200', 'from: 100'));
    expect(json(wrong).checks.filter(({ status }) => status === 'failed')).toMatchObject(
      [
        { id: '2023/visits/office/contacts', published: 301, computed: 300 },
        { id: '2023/contacts', published: 1500, computed: 1501 },
        { id: '2023/calls/members/growth', published: 30, computed: 150 },
      ].toSorted((a, b) => order(wrong, a.id) - order(wrong, b.id)),
    );
  });

  const order = (files: ReadonlyMap<string, string>, id: string) =>
    json(files).checks.findIndex((each) => each.id === id);

  test('names what a check cannot compute, with the reason and the line', () => {
    const files = changed(visits, 'contacts: 200, wait: 0:02:30', 'contacts: 200');
    expect(json(files).unproven).toEqual([
      {
        id: '2023/visits/office/wait',
        published: 200,
        reason: 'не проверено: в строке «Юг» нет показателя «Время ожидания»',
        file: visits,
        line: 6,
      },
    ]);
    const [, text] = printed(files)[0]!;
    expect(text).toMatch(
      /^\? Офис, время ожидания в среднем: 0:03:20 – не проверено: в строке «Юг» нет показателя «Время ожидания»$/m,
    );
    const [, english] = printed(files, 'en')[0]!;
    expect(english).toMatch(
      /^\? Офис, average время ожидания: 0:03:20 – not verified: “Время ожидания” is not given for Юг$/m,
    );
  });
});

describe('a link in the place of a file', () => {
  test('that leads out of the folder is refused, and nothing of its target is told', () => {
    const outside = onDisk(new Map([['secret.yaml', 'root:x:0:0\n']]));
    const folder = onDisk(withFile(calls, null));
    symlinkSync(path.join(outside, 'secret.yaml'), path.join(folder, calls));
    const found = problemsOf(readFolder(folder));
    expect(found.map(({ code, file, line }) => [code, file, line])).toEqual([['outside-link', calls, 1]]);
    const { code, stdout, stderr } = check(['--data', folder]);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('ссылка на файл вне папки данных');
    expect(stdout).not.toContain('root');
  });

  test('that stays in the folder is read', () => {
    const folder = onDisk(withFile(calls, null));
    writeFileSync(path.join(folder, '.calls.txt'), example().get(calls)!);
    symlinkSync('../.calls.txt', path.join(folder, calls));
    expect(problemsOf(readFolder(folder))).toEqual([]);
    expect(readFolder(folder).get(report)).toBe(example().get(report));
  });
});

test('check prints errors last, after warnings, for who reads the end of a terminal; programs get them first', () => {
  const files = changed(
    calls,
    'north: 500',
    'north: 501',
    changed('2023/report.yaml', 'title: Отчет', 'title: Отчет 2022'),
  );
  const [[, text], [, json]] = printed(files) as [[string, string], [string, string]];
  expect(text.indexOf('other-year')).toBeGreaterThan(0);
  expect(text.indexOf('total-mismatch')).toBeGreaterThan(text.indexOf('other-year'));
  expect(text.slice(text.indexOf('total-mismatch'))).toMatch(/\n1 ошибка, 1 предупреждение\.\n$/);
  expect(json.indexOf('total-mismatch')).toBeLessThan(json.indexOf('other-year'));
});

describe('a part that is absent', () => {
  const absent = changed(calls, 'north: 500', 'north: none', example());

  test('is no 0 in the sum that does not add up, nor in its message', () => {
    const [[, text]] = printed(absent) as [[string, string], ...unknown[]];
    expect(text).toContain('✗ Телефон: опубликовано 1\u00a0200, исходные числа дают 700');
    expect(text).toContain('Север: none\n');
    const total = changed(calls, 'total: 1200', 'total: 700', absent);
    const [[, held]] = printed(changed(calls, '{ value: 1200,', '{ value: 700,', total)) as [
      [string, string],
    ];
    expect(held).toContain('✓ Телефон: 700 = 700');
  });
});
