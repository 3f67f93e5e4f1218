import { describe } from 'vitest';
import { tellsOneThing } from './case.ts';

const report = '2023/report.yaml';
const calls = '2023/calls.yaml';

describe('read(files) with a wrong total tells that one thing', () => {
  tellsOneThing([
    // totals
    [
      'a channel total that is off by one',
      calls,
      'total: 1200',
      'total: 1201',
      ['error 2023/calls.yaml:11 total-mismatch'],
    ],
    [
      'a section total that is off by one',
      calls,
      'value: 1200',
      'value: 1201',
      ['error 2023/calls.yaml:7 total-mismatch'],
    ],
    [
      'a grand total that is off by one',
      report,
      'value: 1500',
      'value: 1501',
      ['error 2023/report.yaml:4 total-mismatch'],
    ],
    [
      'a section total that excludes nothing',
      calls,
      ', excludes: [chat]',
      '',
      ['error 2023/calls.yaml:7 total-mismatch'],
    ],
    [
      'an empty list of exclusions',
      calls,
      'excludes: [chat]',
      'excludes: []',
      ['error 2023/calls.yaml:7 wrong-kind'],
    ],
    [
      'an unknown channel in excludes',
      report,
      'excludes: [chat]',
      'excludes: [chta]',
      ['error 2023/report.yaml:4 unknown-id'],
    ],
    [
      'a channel of another section in excludes',
      calls,
      'excludes: [chat]',
      'excludes: [office]',
      ['error 2023/calls.yaml:7 unknown-id'],
    ],
    ['a channel without any figure', calls, '    total: 50\n', '', ['error 2023/calls.yaml:16 no-figures']],
  ]);
});
