import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { example } from '../example.ts';
import { blank, next, rollForward } from './next.ts';

describe('nextYear(files, report, year, words) of a file that is laid out by hand', () => {
  it('keeps comments, order, quotes and blank lines', () => {
    const text = rollForward(
      'visits.yaml',
      'title: Визиты',
      '# О разделе.\n\n"title":   \'Визиты\'   # заголовок\n\n',
    );
    expect(text.slice(0, text.indexOf('channels'))).toBe(
      '# О разделе.\n\n"title":   \'Визиты\'   # заголовок\n\n\n',
    );
  });

  it('keeps what is said beside a figure', () => {
    expect(rollForward('visits.yaml', 'total: 300', 'total: 300 # по журналу')).toMatch(
      /\n {4}total: +# 2023: 300 # по журналу\n/,
    );
    expect(rollForward('visits.yaml', 'territories:\n', 'territories: # по отделам\n')).toContain(
      '\n    territories: # по отделам\n      north:\n',
    );
    expect(rollForward('calls.yaml', 'excludes: [chat] }', 'excludes: [chat] } # кроме чата')).toContain(
      '\ntotal: # кроме чата\n  value:            # 2023: 1200\n  excludes: [chat]\n',
    );
  });

  it('puts each figure of a mapping in braces on a line of its own, however deep', () => {
    const text = rollForward(
      'visits.yaml',
      `  - id: office
    name: Офис
    total: 300
    wait: 0:03:20
    territories:
      north: { contacts: 100, wait: 0:05:00 }
      south: { contacts: 200, wait: 0:02:30, service: n/a }
`,
      `  - { id: office, name: "Офис, центр", total: 300, # всего
      wait: { value: 0:03:20 },
      territories: { north: { contacts: 100, wait: 0:05:00 }, south: { contacts: 200,
        wait: 0:02:30 } } }
`,
    );
    expect(text).toBe(`title: Визиты
channels:
  - id: office
    name: "Офис, центр"
    total:            # 2023: 300 # всего
    wait:
      value:            # 2023: 0:03:20
    territories:
      north:
        contacts:            # 2023: 100
        wait:                # 2023: 0:05:00
      south:
        contacts:            # 2023: 200
        wait:                # 2023: 0:02:30
`);
  });

  it('reads a file in JSON', () => {
    const visits = { title: 'Визиты', channels: [{ id: 'office', name: 'Офис', total: 300 }] };
    const files = new Map(example()).set('2023/visits.yaml', `${JSON.stringify(visits)}\n`);
    expect(parse(next(files).get('2024/visits.yaml')!)).toEqual(blank(visits));
  });

  it('keeps the line ends of Windows', () => {
    const files = new Map([...example()].map(([file, text]) => [file, text.replace(/\n/g, '\r\n')]));
    for (const [file, text] of next(files))
      expect(text, file).toBe(next(example()).get(file)!.replace(/\n/g, '\r\n'));
  });

  it('keeps every paragraph of a text in braces, in brackets and behind an alias', () => {
    const text = rollForward(
      'calls.yaml',
      example().get('2023/calls.yaml')!,
      `{ title: Звонки, text: "Первый абзац.

    Второй: с двоеточием", # о тексте
  total: { value: 1200, excludes: [ # без чата
    chat ] },
  channels: [{ id: phone, name: Телефон, total: 1200 }, { id: chat, name: Чат,
    total: { value: 50, discrepancy: { computed: 49, note: &note 'Раз.

      Два.' } } }],
  closing: *note }
`,
    );
    expect(text).toBe(`title: Звонки
# [2023] REVIEW.
text: "Первый абзац.

  Второй: с двоеточием" # о тексте
total:
  value:            # 2023: 1200
  excludes:
    [
      # без чата
      chat
    ]
channels:
  - id: phone
    name: Телефон
    total:            # 2023: 1200
  - id: chat
    name: Чат
    total:
      value:            # 2023: 50
# [2023] REVIEW.
closing: 'Раз.

  Два.'
`);
  });

  it('writes out what an alias repeats, where that has figures', () => {
    expect(
      rollForward(
        'visits.yaml',
        '      north: { contacts: 100, wait: 0:05:00 }\n      south: { contacts: 200, wait: 0:02:30, service: n/a }',
        '      north: &rows\n        contacts: &all 150\n        wait: 0:05:00\n      south: *rows # как на севере',
      ),
    ).toContain(`
    territories:
      north: &rows
        contacts:            # 2023: 150
        wait:                # 2023: 0:05:00
      south: # как на севере
        contacts:            # 2023: 150
        wait:                # 2023: 0:05:00
`);
  });

  it.each([
    [
      '--- { title: Отчет, sections: [visits, calls] } # кратко\n',
      '--- # кратко\n# DRAFT\ndraft: true\ntitle: Отчет\nsections: [visits, calls]\n',
    ],
    [
      '--- !!map\ntitle: Отчет\nsections: [visits, calls]\n',
      '--- !!map\n# DRAFT\ndraft: true\ntitle: Отчет\nsections: [visits, calls]\n',
    ],
    [
      '%YAML 1.2\n---\n  title: Отчет\n  sections: [visits, calls]\n...\n',
      '%YAML 1.2\n---\n  # DRAFT\n  draft: true\n  title: Отчет\n  sections: [visits, calls]\n...\n',
    ],
    [
      '{"title": "Отчет", "draft": false, "sections": ["visits", "calls"]}',
      '# DRAFT\ndraft: true\n"title": "Отчет"\n"sections": ["visits", "calls"]',
    ],
    [
      'title: Отчет\n"draft": false # пока\nsections:\n- visits\n- calls',
      '# DRAFT\ndraft: true\ntitle: Отчет\nsections:\n- visits\n- calls',
    ],
  ])('makes a draft of %j', (typed, drafted) => {
    const files = new Map(example()).set('2023/report.yaml', typed);
    expect(next(files).get('2024/report.yaml')).toBe(drafted);
  });

  it('keeps line ends that are not all the same, and comments between a key and its value', () => {
    const text = rollForward(
      'visits.yaml',
      'total: 300\n    wait: 0:03:20',
      'total: # по журналу\r\n      # за год\n      300\n    wait: !!str\n      0:03:20',
    );
    expect(text).toContain(
      '    total:            # 2023: 300 # по журналу # за год\n    wait:             # 2023: 0:03:20\n',
    );
  });

  it('takes the last line of a text for no mark, in whose place its own would go', () => {
    const text = rollForward(
      'calls.yaml',
      'phone: Будни с 8:00 до 18:00.',
      'phone: |\n    Будни\n        # [2022] REVIEW.',
    );
    expect(text).toContain('    Будни\n        # [2022] REVIEW.\n# [2023] REVIEW.\nclosing: Спасибо.');
  });
});
