import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { languages } from '../../src/i18n/languages.ts';
import { read } from '../../src/read/read.ts';
import { centre } from '../fixtures/centre.ts';
import { namingEarlier } from '../i18n/cases/changes.ts';
import { blank, made } from './next.ts';
import { dice, styled, type Dice } from './yaml-styles.ts';

type Mapping = Record<string, unknown>;

const texts = [
  'Первый абзац, подробный: с «кавычками» и тире – тут.\n\nВторой абзац.',
  'Строка за строкой:\n\n- раз,\n- два # не комментарий.\n',
  'It\'s "quoted" & {contacts} [not a list]',
  'Слова '.repeat(30).trim(),
  ' с пробела\n\n\nи с пустыми строками\n\n',
  'Решетка\n     # [2022] Проверьте\n     --- черта',
  'при\u00adнос: "x" \u2028 конец',
  '* звезда & амперсанд ! восклицание: да',
  'Тут: \\ обратная, \t табуляция и \\n буквы',
];

/** Puts other texts in the place of some. */
function retold(value: unknown, own: Dice): unknown {
  if (Array.isArray(value)) return value.map((item) => retold(item, own));
  if (typeof value !== 'object' || value === null) return value;
  const isText = (key: string) => /^(?:text|closing|note|phone|alt)$/.test(key);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      isText(key) && typeof each === 'string' && own.chance(2) ? own.pick(texts) : retold(each, own),
    ]),
  );
}

const claims = {
  moved: {
    name: 'прирост к 2022 году',
    from: '2022/calls/phone/contacts',
    to: 'phone.contacts',
    growth: '0%',
  },
  missing: { name: 'пропавшее', from: '2022/calls/followers/to', to: 5, growth: '-98%' },
  older: {
    name: 'с давних пор',
    from: '2021/calls/phone/contacts',
    to: 'phone.north.contacts',
    growth: '1%',
  },
};
const names = new Map<unknown, unknown>([
  [claims.moved.from, '2023/calls/phone/contacts'],
  [claims.missing.from, null],
  [claims.older.from, claims.older.from],
]);

/** What the files get besides: names of figures of other years, and what an alias may repeat or be left without. */
const others: Record<string, (plain: Mapping) => Mapping> = {
  '2023/calls.yaml': (plain) => ({ ...plain, claims: { ...(plain['claims'] as Mapping), ...claims } }),
  '2023/visits.yaml': (plain) => {
    const [office] = plain['channels'] as [Mapping];
    const total = { value: 300, discrepancy: { computed: 299, note: 'Раз' } };
    return {
      ...plain,
      pictures: [{ file: 'queue.jpg', alt: 'Раз' }],
      channels: [office, { ...office, id: 'other', total }, { ...office, id: 'third', total }],
      closing: 'Раз',
    };
  },
};

/**
 * Rolls a report of any style forward and requires that it says the same, with blanks for the figures and every comment; `false` where the
 * style makes no report. The same seed is the same report.
 */
export function carriesOver(seed: number): boolean {
  const own = dice(seed);
  const [base, year] = own.pick([[namingEarlier(), '2023'] as const, [centre, '2011'] as const]);
  const files = new Map(base);
  const said = new Map<string, string[]>();
  for (const [file, typed] of base) {
    if (!file.startsWith(`${year}/`)) continue;
    const plain = parse(typed) as Mapping;
    const { text, comments } = styled(retold(others[file]?.(plain) ?? plain, own), own);
    files.set(file, text);
    said.set(file, comments);
  }
  if (read(files, languages).editions.at(-1)?.report.year !== year) return false;
  const { files: next, lost } = made(files, '2099');
  for (const [file, comments] of said) {
    const [before, text] = [files.get(file)!, next.get(file.replace(year, '2099'))!];
    const where = `seed ${seed}\n${before}\n=>\n${text}`;
    assert.deepEqual(lost, [], where);
    const expected = blank(parse(before), names) as Mapping;
    if (file.endsWith('/report.yaml')) expected['draft'] = true;
    assert.deepEqual(parse(text), expected, where);
    assert.deepEqual(
      comments.filter((each) => !text.includes(each)),
      [],
      where,
    );
  }
  return true;
}
