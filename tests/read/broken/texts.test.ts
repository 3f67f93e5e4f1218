import { describe } from 'vitest';
import { tellsOneThing } from './case.ts';

const report = '2023/report.yaml';
const calls = '2023/calls.yaml';

describe('read(files) with a wrong text tells that one thing', () => {
  tellsOneThing([
    // prose
    [
      'a placeholder that is misspelt',
      calls,
      '{members.to}',
      '{member.to}',
      ['error 2023/calls.yaml:6 unknown-placeholder'],
    ],
    [
      'a brace without its pair',
      calls,
      '{members.to}',
      '{members.to',
      ['error 2023/calls.yaml:6 unknown-placeholder'],
    ],
    [
      'a figure typed into a text',
      calls,
      'Первый абзац.',
      'Было 5012 звонков.',
      ['error 2023/calls.yaml:3 typed-figure'],
    ],
    [
      'a figure typed into the text of the report',
      report,
      'Всего {contacts}',
      'Всего 1 500',
      ['error 2023/report.yaml:2 typed-figure'],
    ],
    [
      'a figure typed into the hours',
      calls,
      'Будни с 8:00',
      'В 1200 офисах с 8:00',
      ['error 2023/calls.yaml:29 typed-figure'],
    ],
    [
      'a figure typed into a closing',
      calls,
      'Спасибо.',
      'Рост на 25%.',
      ['error 2023/calls.yaml:30 typed-figure'],
    ],
    [
      'a figure typed into the closing of the report',
      report,
      'До встречи.',
      'Рост на 25,5 %.',
      ['error 2023/report.yaml:7 typed-figure'],
    ],
    [
      'a figure typed into a folded text',
      calls,
      'closing: Спасибо.',
      'closing: >-\n  Спасибо\n  за 5012 звонков.',
      ['error 2023/calls.yaml:32 typed-figure'],
    ],
  ]);
});
