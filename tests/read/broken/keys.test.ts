import { describe } from 'vitest';
import { tellsOneThing } from './case.ts';

const report = '2023/report.yaml';
const visits = '2023/visits.yaml';
const calls = '2023/calls.yaml';

describe('read(files) with a wrong key tells that one thing', () => {
  tellsOneThing([
    [
      'mappings under keys that belong in another file',
      report,
      'title: Отчет\n',
      'title: Отчет\nshares:\n  ways: { name: Пути }\nfacts:\n  happy: { name: Довольны }\n',
      ['error 2023/report.yaml:2 unknown-key', 'error 2023/report.yaml:4 unknown-key'],
    ],
    // keys
    [
      'a key that is misspelt',
      calls,
      'title: Звонки',
      'titel: Звонки',
      ['error 2023/calls.yaml:1 unknown-key'],
    ],
    [
      'a key of the channel that is misspelt',
      calls,
      'name: Чат',
      'nmae: Чат',
      ['error 2023/calls.yaml:17 unknown-key'],
    ],
    [
      'a key of the cell that is misspelt',
      visits,
      'contacts: 100',
      'contact: 100',
      ['error 2023/visits.yaml:8 unknown-key'],
    ],
    [
      'the key of the channels that is misspelt',
      calls,
      'channels:',
      'chanels:',
      ['error 2023/calls.yaml:8 unknown-key'],
    ],
    [
      'the key of the sections that is misspelt',
      report,
      'sections:',
      'section:',
      ['error 2023/report.yaml:3 unknown-key'],
    ],
    [
      'the key of the discrepancy that is misspelt',
      calls,
      'discrepancy:',
      'discrepency:',
      ['error 2023/calls.yaml:25 unknown-key'],
    ],
    [
      'a key that there is not',
      calls,
      'title: Звонки',
      'title: Звонки\ncomment: Да',
      ['error 2023/calls.yaml:2 unknown-key'],
    ],
    ['a key that is missing', calls, '    name: Чат\n', '', ['error 2023/calls.yaml:16 missing-key']],
    [
      'a key at the top that is missing',
      calls,
      'title: Звонки\n',
      '',
      ['error 2023/calls.yaml:1 missing-key'],
    ],
    ['a key twice', calls, 'total: 50', 'total: 50\n    total: 51', ['error 2023/calls.yaml:19 syntax']],
    [
      'a text that is a number',
      calls,
      'title: Звонки',
      'title: 2023',
      ['error 2023/calls.yaml:1 wrong-kind'],
    ],
    [
      'a text that is a mapping',
      calls,
      'closing: Спасибо.',
      'closing: { a: 1 }',
      ['error 2023/calls.yaml:30 syntax'],
    ],
    [
      'a text that is a placeholder without quotes',
      calls,
      'closing: Спасибо.',
      'closing: {phone.contacts}',
      ['error 2023/calls.yaml:30 syntax'],
    ],
    [
      'a text without its value',
      calls,
      'closing: Спасибо.',
      'closing:',
      ['error 2023/calls.yaml:30 wrong-kind'],
    ],
    [
      'a mapping for a list',
      calls,
      'channels:\n  - id: phone',
      'channels:\n    id: phone',
      ['error 2023/calls.yaml:15 syntax'],
    ],
  ]);
});
