import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv, excelCsv } from '../../src/outputs/csv.ts';
import { en } from '../../src/i18n/en/en.ts';
import { figureRows, type FigureRow } from '../../src/outputs/rows.ts';
import { ru } from '../../src/i18n/ru/ru.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import type { Figure } from '../../src/model/figure.ts';
import { centre } from '../fixtures/centre.ts';
import { changed, example } from '../example.ts';
import { editionOf, realData } from '../problems.ts';
import { character } from '../read/keyboard.ts';

const centreFile = '2011/centre.yaml';
const rows = (files: ReadonlyMap<string, string>) => figureRows(editionOf(files), createI18n(ru));
const line = (text: string, id: string) =>
  text.split('\r\n').find((each) => each.startsWith(`${id},`) || each.startsWith(`${id};`));

describe('the rows of a report', () => {
  test('tell how each figure stands, what its inputs give, and why it stands', () => {
    const plain = csv(rows(realData()));
    expect(plain.split('\r\n')[0]).toBe(
      'id,year,section,channel,territory,claim,fact,measure,name,value,unit,combine,per,origin,status,computed,note',
    );
    expect(line(plain, '2023/contacts')).toBe(
      '2023/contacts,2023,,,,,,contacts,Количество обращений,2941192,обращений,sum,,published,proven,,',
    );
    expect(line(plain, '2023/social/subscribers/growth')).toBe(
      '2023/social/subscribers/growth,2023,Социальные медиа,,,прирост подписчиков,,growth,прирост,68,%,,,published,declared,45.3,"Значение оставлено таким, каким вышло в отчете. Оно совпадает с отношением прежнего числа подписчиков к новому, а не с приростом."',
    );
    expect(line(plain, '2023/social/social/contacts')).toMatch(
      /,4933,обращений,sum,,published,as-published,,$/,
    );
    expect(line(plain, '2023/territories/kurgan/contacts')).toMatch(
      /,1610084,обращений,sum,,computed,computed,,$/,
    );
    expect(line(excelCsv(rows(realData()), ru), '2023/social/subscribers/growth')).toContain(
      ';68;%;;;published;declared;"45,3";',
    );
  });

  test('have the figures of a note as the language writes them, not their names', () => {
    const files = changed('2023/calls.yaml', 'note: Так опубликовано.', 'note: Было {members.from}.');
    expect(rows(files).find(({ status }) => status === 'declared')?.note).toBe('Было 200.');
  });

  test('tell a claim and a fact each under its own name, and a part of shares under that of its whole', () => {
    const plain = csv(rows(centre));
    expect(line(plain, '2011/centre/happy')).toContain(',,,,Довольны обслуживанием,');
    expect(line(plain, '2011/centre/ends/help')).toContain(',,,,Чем закончились обращения: Помогли,');
    expect(line(plain, '2011/centre/visits-up/growth')).toContain(',,,прирост визитов,,growth,');
  });

  test('are of nothing that nobody published and nothing gives', () => {
    const without = changed(centreFile, '      apr: n/a\n', '', centre);
    expect(line(csv(rows(without)), '2011/centre/all/apr/contacts')).toBeUndefined();
    expect(line(csv(rows(centre)), '2011/centre/all/contacts')).toBeUndefined();
    expect(line(csv(rows(centre)), '2011/centre/all/apr/contacts')).toMatch(
      /,contacts,Количество обращений,,обращений,sum,,published,n\/a,,$/,
    );
  });

  test('leave blank what is blank in a draft', () => {
    const files = changed('2023/calls.yaml', 'north: 500', 'north:');
    expect(line(csv(rows(files)), '2023/calls/phone/north/contacts')).toMatch(
      /,contacts,Количество обращений,,обращений,sum,,published,blank,,$/,
    );
  });
});

/** A row of one figure whose channel has a name. */
const named = (name: string): FigureRow[] => {
  const figure: Figure = {
    ...editionOf(example()).report.total!.figure,
    subject: { channel: { id: 'a', name } },
  };
  return [{ figure, name, status: 'proven', computed: null, note: name }];
};

/** The fields of the lines of a CSV file, read as RFC 4180 says. */
function parsed(text: string, separator: string): string[][] {
  const lines: string[][] = [[]];
  const pattern = new RegExp(`("(?:[^"]|"")*"|[^"${separator}\r\n]*)(${separator}|\r\n|$)`, 'gy');
  for (const [, field, end] of text.matchAll(pattern)) {
    if (field === '' && end === '') break;
    lines.at(-1)!.push(field!.startsWith('"') ? field!.slice(1, -1).replaceAll('""', '"') : field!);
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

describe('a name in CSV', () => {
  test.each(['а,б', 'а;б', 'а\tб', 'а\nб', 'а"б'])('%j is in quotes for either separator', (name) => {
    const quoted = `"${name.replaceAll('"', '""')}"`;
    for (const text of [csv(named(name)), excelCsv(named(name), ru), excelCsv(named(name), en)])
      expect(text).toContain(quoted);
  });

  test.each(['=1+1', '+7', '-1', '@A1', ' =1', '\t=1', '\u00a0=1', '\n-1', '\r1', '＝1'])(
    '%j is no formula to a spreadsheet',
    (name) => {
      for (const text of [csv(named(name)), excelCsv(named(name), ru)])
        for (const field of parsed(text.replace(/^\uFEFF/, ''), text.includes(';') ? ';' : ',')[1]!)
          expect(field.trimStart()).not.toMatch(/^[=+\-@＝]/);
    },
  );

  test('reads back as it was, whatever is in it, and leaves the number of fields as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.oneof(character, fc.constantFrom(...'=+-@\t\r\n",;')) }), (name) => {
        for (const [text, separator] of [
          [csv(named(name)), ','],
          [excelCsv(named(name), ru).slice(1), ';'],
        ] as const) {
          const [, row, ...others] = parsed(text, separator);
          expect(others).toEqual([]);
          expect(row).toHaveLength(17);
          for (const field of [row![3], row![8]]) expect([name, `'${name}`]).toContain(field);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a number stays one: a decline is no formula', () => {
    const files = changed(
      '2023/calls.yaml',
      '    growth: 30%\n    discrepancy:\n      computed: 25%\n      note: Так опубликовано.\n',
      '    growth: -20.0%\n',
      changed('2023/calls.yaml', 'from: 200', 'from: 250', changed('2023/calls.yaml', 'to: 250', 'to: 200')),
    );
    expect(line(csv(rows(files)), '2023/calls/members/growth')).toContain(',growth,прирост,-20.0,%,');
    expect(line(excelCsv(rows(files), ru), '2023/calls/members/growth')).toContain(
      ';growth;прирост;"-20,0";%;',
    );
  });
});
