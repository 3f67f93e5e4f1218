import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Path } from '../../src/model/address.ts';
import { braces, forbiddenCharacters, isVisible, typedFigures } from '../../src/model/guard.ts';
import { languages } from '../../src/i18n/languages.ts';
import { parseMarkdown } from '../../src/read/markdown.ts';
import { editionSchema } from '../../src/read/schema/edition.ts';
import { measuresSchema } from '../../src/read/schema/measures.ts';
import { sectionSchema } from '../../src/read/schema/section.ts';
import { siteSchema } from '../../src/read/schema/site.ts';
import { territoriesSchema } from '../../src/read/schema/territories.ts';
import { parse } from '../../src/read/parse.ts';
import { changed, example } from '../example.ts';
import { codesOf, problemsOf, reportOf } from '../problems.ts';

const calls = '2023/calls.yaml';
const report = '2023/report.yaml';

/** Of both languages. */
const words = new RegExp(languages.map(({ figureWords }) => figureWords.source).join('|'), 'u');

describe('typedFigures(text, words)', () => {
  test.each([
    ['12 345 звонков и 7%', ['12 345', '7%']],
    ['в 2023 году, в 9:00, 999 раз', []],
    ['по телефону 8 800 100-20-30 или +7 912 345-67-89', []],
    ['школа № 1535 и №1536', []],
    ['School No. 1535', []],
    ['1535 школ', ['1535']],
    ['$4.7 trillion and €3 bn, £2.5m', ['$4.7 trillion', '€3 bn', '£2.5m']],
    ['917 тыс. и 1,2 млн, 5 млн', ['917 тыс.', '1,2 млн', '5 млн']],
    ['52 per cent, 52 percentage points', ['52 per cent', '52 percentage']],
    ['52 процента, 52-процентный, 3 ‰', ['52 процента', '52-процентный', '3 ‰']],
    ['12K visits, 5 minutes, 4K-5', ['12K', '4K']],
    ['12,34,567 и 1’200', ['12,34,567', '1’200']],
    ['2000 тыс. человек', ['2000 тыс.']],
    ['5 мл, 5 минут, 5m, 52 персоны', []],
    ['https://example.org/12345?a=50%25', []],
  ])('of %j finds %j', (text, found) => {
    expect(typedFigures(text, words).map(({ match }) => match)).toEqual(found);
  });

  test('leaves out what stands in backticks or in an address', () => {
    const text = 'ISO `9001`, [1837](https://example.org/5000), 5000';
    expect(typedFigures(text, words, parseMarkdown(text).literal).map(({ match }) => match)).toEqual([
      '1837',
      '5000',
    ]);
  });

  test.each([
    ['5,668', ['5668', '5.668']],
    ['1 200', ['1200']],
    ['45,3%', ['45.3%']],
    ['1,195,866.5', ['1195866.5']],
    ['1,2 млн', []],
  ])('reads %j as %j', (text, readings) => {
    expect(typedFigures(text, words).map((each) => each.readings)).toEqual([readings]);
  });

  test('counts how often the same stands before', () => {
    expect(typedFigures('5% и 5%', words).map(({ before }) => before)).toEqual(['', '5% и ']);
  });
});

test('braces(text) finds placeholders and braces without a pair', () => {
  expect(braces('{a.b} и {c, d}').map(({ match, name }) => [match, name])).toEqual([
    ['{a.b}', 'a.b'],
    ['{c, d}', 'c, d'],
  ]);
  expect(braces('раз} и {два').map(({ match, name }) => [match, name])).toEqual([
    ['}', undefined],
    ['{два', undefined],
  ]);
});

describe('forbiddenCharacters(text)', () => {
  const codes = (text: string) =>
    forbiddenCharacters(text).map(({ match, reason }) => [match.codePointAt(0)!.toString(16), reason]);

  test.each(['\0', '\r', '\u0007', '\u001b', '\u007f', '\u0085', '\u009b', '\ud800'])(
    'finds the control %j',
    (character) => {
      expect(codes(`а${character}б`)).toEqual([[character.charCodeAt(0).toString(16), 'control']]);
    },
  );

  test('takes tabs, line breaks, soft hyphens, joiners and emoji', () => {
    expect(codes('а\tб\nв\u00adг\u200dд 👩\u200d🔧 \u00a0')).toEqual([]);
  });

  test.each([
    ['\u202eа', ['202e']],
    ['\u202eа\u202c', []],
    ['\u2066а\u2067б\u2069', ['2066']],
    ['\u2067а\u2069\u202aб\u202c', []],
    ['\u202aа\u2069', ['202a']],
  ])('of marks of direction %j finds those left open', (text, open) => {
    expect(codes(text)).toEqual(open.map((code) => [code, 'direction']));
  });
});

test.each(['\u200b', '\u2060\u200d ', '\u00ad', '\u3164', '\u2800', '\ufeff'])(
  'isVisible(%j) is false',
  (text) => {
    expect(isVisible(text)).toBe(false);
    expect(isVisible(`${text}я`)).toBe(true);
  },
);

/** The example with every field that it lacks. */
const full = () => new Map([...fullTexts(), ['logo.svg', 'picture 1 2'], ['2023/queue.jpg', 'picture 1 2']]);

const fullTexts = () =>
  changed(
    report,
    'closing:',
    'subtitle: Подзаголовок\nsignature: С уважением\npictures:\n  - { file: queue.jpg, alt: Очередь, caption: Утро в зале }\nclosing:',
    changed(
      calls,
      'name: Чат',
      'name: Чат\n    short: Чат',
      changed(
        calls,
        'total: 50',
        'total: { value: 51, discrepancy: { computed: 50, note: Почему. } }\n    territories: { north: 20, south: 30 }',
        changed(
          calls,
          'name: прирост подписчиков',
          'name: прирост подписчиков\n    short: Подписчиков',
          changed(
            calls,
            'hours:',
            'facts:\n  satisfied: { name: Довольны, value: 95% }\nshares:\n  redress:\n    name: Возмещение\n    parts: { refund: { name: Возврат, value: 40% }, other: { name: Другое, value: 50% } }\n    discrepancy: { computed: 90%, note: Остальное не названо. }\nhours:',
            changed(
              'site.yaml',
              'organisation',
              'series: Отчеты о визитах\nlogo: { file: logo.svg, alt: Знак компании }\norganisation',
            ),
          ),
        ),
      ),
    ),
  );

interface Outline {
  kind?: string;
  properties?: Record<string, Outline>;
  additionalProperties?: Outline | boolean;
  items?: Outline;
  anyOf?: Outline[];
}

/** The paths of a schema whose leaves are texts; `*` for any key or index. */
function textPaths(outline: Outline, path: readonly string[] = []): string[] {
  const { kind, properties = {}, additionalProperties: entry, items, anyOf = [] } = outline;
  return [
    ...(kind === 'text' ? [path.join('.')] : []),
    ...Object.entries(properties).flatMap(([key, each]) => textPaths(each, [...path, key])),
    ...(typeof entry === 'object' ? textPaths(entry, [...path, '*']) : []),
    ...(items ? textPaths(items, [...path, '*']) : []),
    ...anyOf.flatMap((each) => textPaths(each, path)),
  ];
}

/** Every text of a folder, with the path of its field in the schema. */
function texts(value: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    texts(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

describe('every text of every file', () => {
  const { measures } = reportOf(example());
  const schemas: [RegExp, z.ZodType][] = [
    [/^site/, siteSchema],
    [/^measures/, measuresSchema],
    [/^territories/, territoriesSchema],
    [/report/, editionSchema(measures)],
    [/\/(?!report)/, sectionSchema(measures)],
  ];
  const fits = (pattern: string, path: Path) => {
    const steps = pattern.split('.');
    return steps.length === path.length && steps.every((step, i) => step === '*' || step === String(path[i]));
  };
  const fields = [...fullTexts()].flatMap(([file, source]) => {
    const [, schema] = schemas.find(([name]) => name.test(file))!;
    const patterns = [...new Set(textPaths(z.toJSONSchema(schema, { io: 'input' }) as Outline))];
    return texts(parse(file, source).value).flatMap(({ path, text }) => {
      const pattern = patterns.find((each) => fits(each, path));
      return pattern ? [{ file, field: pattern, path: path.join('.'), text: text.trim() }] : [];
    });
  });
  const places = fields.filter(({ file, text }) => full().get(file)!.split(text).length === 2);

  test('is found: each field that a schema has stands in the example', () => {
    expect(codesOf(full())).toEqual([]);
    const patterns = schemas.flatMap(([, schema]) =>
      textPaths(z.toJSONSchema(schema, { io: 'input' }) as Outline),
    );
    const unmet = [...new Set(patterns)].filter((pattern) => !fields.some(({ field }) => field === pattern));
    expect(unmet).toEqual([
      'total.discrepancy.note',
      'channels.*.wait.discrepancy.note',
      'channels.*.service.discrepancy.note',
      ...['contacts', 'wait', 'service'].map((id) => `channels.*.territories.*.${id}.discrepancy.note`),
    ]);
    expect(places.length).toBeGreaterThan(15);
  });

  const guarded = [
    ['a typed figure', ' 45 600', /^(typed-figure|figure-in-name)$/],
    ['a percentage', ' 7%', /^(typed-figure|figure-in-name)$/],
    ['a brace', ' {nothing}', /^(unknown-placeholder|figure-in-name)$/],
    ['a control character', '\u0007', /^forbidden-character$/],
    ['an open mark of direction', '\u202e', /^forbidden-character$/],
  ] as const;

  test.each(guarded)('with %s is refused at its line', (_, added, code) => {
    for (const { file, path, text } of places) {
      const source = full().get(file)!;
      const start = source.indexOf(text);
      // The end of the text, in quotes where it has them.
      const typed = `${source.slice(0, start + text.length)}${added}${source.slice(start + text.length)}`;
      const quoted = /[{\u0007]/.test(added) && !text.includes('\n') && source[start - 1] !== '"';
      const files = new Map(full()).set(
        file,
        quoted ? `${source.slice(0, start)}"${text}${added}"${source.slice(start + text.length)}` : typed,
      );
      const organisation = ['organisation', 'logo.alt'].includes(path) && /\d/.test(added);
      const found = problemsOf(files);
      const lines = source.slice(0, start).split('\n').length;
      expect([path, found.map((each) => each.code)]).toEqual([
        path,
        organisation ? [] : [expect.stringMatching(code)],
      ]);
      if (!organisation) {
        expect(found[0]!.line).toBeGreaterThanOrEqual(lines);
        expect(found[0]!.line).toBeLessThanOrEqual(lines + text.split('\n').length - 1);
      }
    }
  });
});
