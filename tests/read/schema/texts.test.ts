import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Path } from '../../../src/model/address.ts';
import { editionSchema } from '../../../src/read/schema/edition.ts';
import { measuresSchema } from '../../../src/read/schema/measures.ts';
import { sectionSchema } from '../../../src/read/schema/section.ts';
import { siteSchema } from '../../../src/read/schema/site.ts';
import { territoriesSchema } from '../../../src/read/schema/territories.ts';
import { parse } from '../../../src/read/parse.ts';
import { changed, example } from '../../example.ts';
import { codesOf, problemsOf, reportOf } from '../../problems.ts';

const calls = '2023/calls.yaml';
const report = '2023/report.yaml';

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
    for (const [file, source] of fullTexts()) {
      // the last first, so that those before it stand where they stood
      const own = places
        .filter((each) => each.file === file)
        .map((each) => ({
          ...each,
          start: source.indexOf(each.text),
          end: source.indexOf(each.text) + each.text.length,
        }))
        .sort((a, b) => b.start - a.start);
      const typed = own.reduce((all, { text, start, end }) => {
        // The end of the text, in quotes where it has them.
        const quoted = /[{\u0007]/.test(added) && !text.includes('\n') && source[start - 1] !== '"';
        const other = quoted ? `"${text}${added}"` : `${text}${added}`;
        return all.slice(0, start) + other + all.slice(end);
      }, source);
      const guardedTexts = own
        .filter(({ path }) => !(['organisation', 'logo.alt'].includes(path) && /\d/.test(added)))
        .reverse();
      const found = problemsOf(new Map(full()).set(file, typed));
      expect([file, found.map((each) => each.code)]).toEqual([
        file,
        guardedTexts.map((): unknown => expect.stringMatching(code)),
      ]);
      for (const [index, { text, start }] of guardedTexts.entries()) {
        const lines = source.slice(0, start).split('\n').length;
        expect(found[index]!.line).toBeGreaterThanOrEqual(lines);
        expect(found[index]!.line).toBeLessThanOrEqual(lines + text.split('\n').length - 1);
      }
    }
  });
});
