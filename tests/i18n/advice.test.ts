import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/i18n/languages.ts';
import type { Problem } from '../../src/i18n/problem.ts';
import { inYaml } from '../../src/model/repair.ts';
import { changed, example } from '../example.ts';
import { problemsOf, readAll, realData } from '../problems.ts';
import { followed, type Followed } from './advice.ts';
import { cases } from './cases.ts';

type Files = ReadonlyMap<string, string>;

/** Every figure that stands in a folder, however it is typed: `712 609`, `"712609"`, `45,3 %`. */
function typedIn(files: Files): Set<string> {
  const all = [...files].flatMap(([file, typed]) => (file.includes('/') ? [typed] : [])).join('\n');
  const text = all.replace(/\d+:\d+(?::\d+)?/g, '');
  const numbers = [...text.matchAll(/\d+(?:[ \u00a0\u202f_'’.,]\d{3})*/g)].map(([each]) =>
    each.replace(/\D/g, ''),
  );
  const amounts = [...text.matchAll(/(\d+(?:[ \u00a0\u202f'’]\d{3})+),(\d+)/g)].map(
    ([, whole, decimals]) => `${whole!.replace(/\D/g, '')}.${decimals!}`,
  );
  const parts = [...text.matchAll(/-?\d+(?:[.,]\d+)?/g)].map(([each]) => each.replace(',', '.'));
  const times = [...all.matchAll(/(\d+):(\d+):(\d+)/g)].map(
    ([, hours, minutes, seconds]) =>
      `${Number(hours)}:${minutes!.padStart(2, '0')}:${seconds!.padStart(2, '0')}`,
  );
  return new Set([
    ...numbers.map((each) => String(Number(each))),
    ...amounts,
    ...parts,
    ...parts.map((each) => `${each}%`),
    ...times,
  ]);
}

/** What comes of following advice about a problem. */
function outcome(files: Files, of?: Problem) {
  const { problems, editions } = readAll(files);
  const published = editions.flatMap(({ report }) =>
    [...report.figures.values()].flatMap(({ kind, value, digits }) =>
      value === null ? [] : [inYaml(kind, value, digits)],
    ),
  );
  return {
    passes: problems.every(({ severity }) => severity !== 'error'),
    published,
    helps: !problems.some(
      (each) =>
        (each.code === of?.code && each.message === of.message && each.file === of.file) ||
        (each.code === 'syntax' && of?.code !== 'syntax'),
    ),
  };
}

/** What is advised to fill in by oneself: it is refused as it stands, and helps once it is filled in. */
function isToBeFilledIn({ advice, files }: Followed, problem: Problem): void {
  expect(outcome(files, problem).passes, advice).toBe(false);
  const filled = [...files].map(
    ([file, text]) => [file, text.replace(/(?<=note: )…/, 'Так опубликовано.')] as const,
  );
  if (advice.includes('note'))
    expect(outcome(new Map(filled), problem), advice).toMatchObject({ helps: true });
}

/** What helps only where that is what is wrong, and what is there to choose from. */
const conditional = /в кавычки\.$|^(?:Здесь возможны|Возможны|Строки|Показатели|Каналы|Разделы|Например): /;

/** What must hold of all advice of a folder that is not `known`; where there are very many problems, of that about the last. */
function isTrue(files: Files, known = new Set<string>()): void {
  const typed = typedIn(files);
  const { problems } = readAll(files);
  for (const problem of problems.slice(problems.length > 100 ? -1 : -5)) {
    if (known.has(problem.hint)) continue;
    known.add(problem.hint);
    const { all, unknown } = followed(files, problem);
    expect(unknown, problem.hint).toBeNull();
    const ways = all.map((each) => ({ ...each, ...outcome(each.files, problem) }));
    for (const { advice, passes, published, reading } of ways)
      expect(passes ? published.filter((each) => !typed.has(each) && each !== reading) : [], advice).toEqual(
        [],
      );
    for (const [advice, list] of Map.groupBy(ways, (each) => each.advice))
      if (advice.includes('…')) isToBeFilledIn(list[0]!, problem);
      else if (!conditional.test(advice))
        expect(
          list.some(({ helps }) => helps),
          `${advice} ${problem.source}`,
        ).toBe(true);
  }
}

/** What can be typed is the same in every language. */
function isSaidInEveryLanguage(files: Files): void {
  const [problem] = problemsOf(files).slice(-1) as [Problem];
  const [{ hint }] = readAll(files, languageOf('en')).problems.slice(-1) as [Problem];
  for (const { typed } of followed(files, problem).all)
    for (const word of typed) expect(hint).toContain(word);
}

describe('advice that is followed to the letter helps, and publishes no figure that nobody has typed', () => {
  test.each(Object.entries(Object.groupBy(cases, ([code]) => code)))('%s', (_, list) => {
    for (const [, files] of list) {
      isSaidInEveryLanguage(files);
      isTrue(files);
    }
  });

  test.each([
    ...cases.filter(([code]) => code !== 'more-problems'),
    [
      'a territory more',
      changed('territories.yaml', '- { id: south', '- { id: east, name: Восток }\n- { id: south'),
    ] as const,
  ])('%s, whatever is said after it too', (_, files) => {
    const typed = typedIn(files);
    let now = files;
    for (let step = 0; step < 8; step++) {
      const { problems } = readAll(now);
      const next = problems
        .flatMap((problem) => followed(now, problem).all)
        .find((each) => each.files !== now);
      if (!next || problems.every(({ severity }) => severity !== 'error')) break;
      if (next.reading) typed.add(next.reading);
      now = next.files;
    }
    const { passes, published } = outcome(now);
    if (passes) expect(published.filter((each) => !typed.has(each))).toEqual([]);
  });

  /** A folder with a line of one of its files changed. */
  function* edited(
    folder: Files,
    where: RegExp,
    edits: (line: string) => readonly (string | null)[],
  ): Generator<Files> {
    for (const [file, text] of folder) {
      if (!where.test(file)) continue;
      const lines = text.split('\n');
      for (const [index, line] of lines.entries())
        for (const other of edits(line))
          yield new Map(folder).set(
            file,
            lines.toSpliced(index, 1, ...(other === null ? [] : [other])).join('\n'),
          );
    }
  }

  test.each([
    ['the example', example(), /./],
    ['the real data', realData(), /remote/],
  ])('of %s without any of its lines', (_, folder, file) => {
    const known = new Set<string>();
    for (const files of edited(folder, file, (line) => (/^#|^$/.test(line) ? [] : [null])))
      isTrue(files, known);
  });

  test('of the example with other values in the place of any', () => {
    let turn = 0;
    const values = ['…', '1 200', '12,5', '0:99', 'x', '[]', '{ x: 1 }', '"“5”"', 'true', '68'];
    const edits = (line: string) =>
      [...line.matchAll(/(?<=: )(?:\{.*\}|[^,{}]+)/g)].map(
        ({ index, 0: typed }) =>
          line.slice(0, index) + values[turn++ % values.length]! + line.slice(index + typed.length),
      );
    const known = new Set<string>();
    for (const files of edited(example(), /./, edits)) isTrue(files, known);
  });
});
