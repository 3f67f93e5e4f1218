import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../src/i18n/languages.ts';
import { read } from '../../src/read/read.ts';
import { changed, withFile } from '../example.ts';
import { centre } from '../fixtures/centre.ts';
import { library } from '../fixtures/library.ts';
import { dataIn } from '../problems.ts';
import { blank, next, rollForward } from './next.ts';

const folders = ['tests/fixtures/vostok', 'tests/fixtures/lakeside', 'tests/fixtures/years'];

describe('nextYear(files, report, year, words)', () => {
  it.each(folders)('makes every figure of %s blank, and changes nothing else', (folder) => {
    const files = dataIn(folder);
    const from = read(files, languages).editions.at(-1)!.report.year;
    const made = next(files, '2099');
    expect(made.size).toBeGreaterThan(1);
    for (const [file, text] of made) {
      const old = parse(files.get(file.replace('2099', from))!) as object;
      const draft = file.endsWith('/report.yaml') && { draft: true };
      expect(parse(text)).toEqual({ ...(blank(old) as object), ...draft });
    }
    const { problems, editions } = read(new Map([...files, ...made]), languages);
    expect(editions.at(-1)!.report).toMatchObject({ year: '2099', draft: true });
    const own = problems.filter(({ place }) => made.has(place.file));
    expect(new Set(own.map(({ finding }) => finding.code))).toEqual(new Set(['blank']));
    expect(new Set(own.map(({ finding }) => finding.severity))).toEqual(new Set(['blank']));
  });

  it('leaves pictures as comments: those of last year are not of the next', () => {
    const made = (listed: string) =>
      next(
        changed('2023/visits.yaml', 'channels:', `${listed}channels:`, withFile('2023/queue.jpg', 'picture')),
      )
        .get('2024/visits.yaml')!
        .split('channels:')[0];
    expect(made('pictures:\n  - file: queue.jpg\n    # Летом.\n    alt: Очередь\n\n')).toBe(
      'title: Визиты\n# pictures:\n#   - file: queue.jpg\n#     # Летом.\n#     alt: Очередь\n\n',
    );
    expect(made('pictures: [{ file: queue.jpg, alt: Очередь }] # Летом.\n')).toBe(
      'title: Визиты\n# pictures: [{ file: queue.jpg, alt: Очередь }] # Летом.\n',
    );
  });

  it('blanks facts, shares and reasons for no number, and keeps the names of figures that stand elsewhere', () => {
    const made = next(centre, '2012').get('2012/centre.yaml')!;
    expect(parse(made)).toMatchObject({
      channels: [{ territories: { apr: null } }, {}, {}, { territories: { jun: null, jan: null } }, {}],
      claims: { 'visits-up': { from: 'visits.may.contacts', to: 'visits.jun.contacts', growth: null } },
      facts: { happy: { value: null }, answer: { value: null } },
      shares: { ends: { parts: { help: { value: null } } } },
    });
    expect(made).toMatch(/jan: +# 2011: not-served$/m);
    const again = next(new Map([...centre, ...next(centre, '2012')]), '2013').get('2013/centre.yaml')!;
    expect(again.match(/# 2011:/g)).toEqual(made.match(/# 2011:/g));
  });

  it.each(['н/д', 'Нет данных'])(
    'takes %s for no name of a figure, and for a mark that new figures replace',
    (typed) => {
      const files = changed('2023/calls.yaml', 'from: 200', `from: ${typed}`);
      const made = next(files, '2024');
      expect(made.get('2024/calls.yaml')).toMatch(/from: +# 2023: n\/a$/m);
      const filled = changed(
        '2024/calls.yaml',
        '# 2023: n/a',
        '7  # 2023: n/a',
        new Map([...files, ...made]),
      );
      expect(next(filled, '2025').get('2025/calls.yaml')).toMatch(/from: +# 2024: 7$/m);
    },
  );

  it('blanks money, decimals and ratios, each beside what was typed to its last decimal', () => {
    const made = next(library()).get('2024/branches.yaml')!;
    const said = made.match(/(?<=: +# 2023: ).+/g);
    expect(said?.slice(0, 9)).toEqual('1204.50 1000.30 300 4.70 3334.3 0.10 100 4.5 1'.split(' '));
    const { channels } = parse(made) as { channels: [Record<string, unknown>] };
    expect(channels[0]).toMatchObject({
      name: 'Books',
      total: null,
      rating: null,
      territories: { north: { spent: null, visits: null, rating: null, cost: null } },
    });
  });

  it('leaves no comment of the year before', () => {
    const text = rollForward('visits.yaml', 'total: 300', 'total: 300   # 2022: 280');
    expect(text).toMatch(/\n {4}total: +# 2023: 300\n/);
  });

  it('leaves a blank as it is', () => {
    const draft = changed('2023/report.yaml', 'title: Отчет', 'draft: true\ntitle: Отчет');
    const files = changed('2023/visits.yaml', 'total: 300', 'total:   # 2022: 280', draft);
    expect(next(files).get('2024/visits.yaml')).toContain('\n    total:   # 2022: 280\n');
    expect(next(files).get('2024/report.yaml')!.match(/draft/gi)).toHaveLength(2);
  });

  it('asks to read the texts again, and each text that names the year', () => {
    const text = rollForward('calls.yaml', '  phone: Будни', '  phone: В 2023 году по будням');
    expect(text.match(/.*REVIEW.*\n.*/g)).toEqual([
      '# [2023] REVIEW.\ntext: |',
      '  # [2023] REVIEW.\n  phone: В 2023 году по будням с 8:00 до 18:00.',
      '# [2023] REVIEW.\nclosing: Спасибо.',
    ]);
  });

  it('asks once, about the latest year', () => {
    const text = rollForward('calls.yaml', 'closing: Спасибо', '# [2022] REVIEW.\nclosing: Спасибо');
    expect(text).toContain('\n# [2023] REVIEW.\nclosing');
    expect(text).not.toContain('2022');
  });

  it('puts the draft under the line of the schema, and under the mark of the document', () => {
    const head = (before: string) =>
      rollForward('report.yaml', 'title: Отчет', `${before}title: Отчет`).split('title')[0];
    expect(head('')).toBe('# DRAFT\ndraft: true\n');
    expect(head('# yaml-language-server: $schema=a.json\n# Об отчете\n')).toBe(
      '# yaml-language-server: $schema=a.json\n# DRAFT\ndraft: true\n# Об отчете\n',
    );
    expect(head('# Об отчете\n---\n')).toBe('# Об отчете\n---\n# DRAFT\ndraft: true\n');
  });
});
