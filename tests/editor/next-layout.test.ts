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
      south: { contacts: 200, wait: 0:02:30 }
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
});
