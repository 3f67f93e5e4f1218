import { describe } from 'vitest';
import type { ExampleFile } from '../../example.ts';
import { tellsOneThing } from './case.ts';

const visits = '2023/visits.yaml';
const calls = '2023/calls.yaml';
const north = (value: string): [ExampleFile, string, string] => [calls, 'north: 500', `north: ${value}`];
const wrongNorth = ['error 2023/calls.yaml:14 wrong-kind'];

describe('read(files) with a wrong value tells that one thing', () => {
  tellsOneThing([
    // a count
    ['a negative count', ...north('-500'), wrongNorth],
    ['a fraction', ...north('500.5'), wrongNorth],
    ['a count in quotes', ...north('"500"'), wrongNorth],
    ['a count with a space', ...north('500 000'), wrongNorth],
    ['a count with a no-break space', ...north('500\u00a0000'), wrongNorth],
    ['an infinite count', ...north('.inf'), wrongNorth],
    [
      'a count of 30 digits',
      ...north('123456789012345678901234567890'),
      ['error 2023/calls.yaml:14 out-of-range'],
    ],
    ['a word for a count', ...north('много'), wrongNorth],
    ['a count with an exponent', ...north('5e2'), wrongNorth],
    ['a count with a leading zero', ...north('0500'), wrongNorth],
    ['a count with an underscore', ...north('1_000'), wrongNorth],
    ['a list for a count', ...north('[500]'), wrongNorth],
    ['a duration for a count', ...north('0:05:00'), wrongNorth],
    ['a truth for a count', ...north('true'), wrongNorth],
    ['a count without its value', ...north(''), ['error 2023/calls.yaml:14 blank']],
    ['a count that is null', ...north('~'), ['error 2023/calls.yaml:14 blank']],
    ['a count that is off by one', ...north('501'), ['error 2023/calls.yaml:11 total-mismatch']],
    [
      'a territory that is missing',
      calls,
      '      north: 500\n',
      '',
      ['error 2023/calls.yaml:13 missing-territory'],
    ],
    [
      'a territory that is misspelt',
      calls,
      'north: 500',
      'nroth: 500',
      ['error 2023/calls.yaml:14 unknown-id'],
    ],
    [
      'a territory that there is not',
      calls,
      'north: 500',
      'north: 500\n      east: 1',
      ['error 2023/calls.yaml:15 unknown-id'],
    ],
    ['a cell without its contacts', visits, 'contacts: 100, ', '', ['error 2023/visits.yaml:8 missing-key']],
    [
      'a list for the territories',
      calls,
      '      north: 500\n      south: 700',
      '      - 500\n      - 700',
      ['error 2023/calls.yaml:13 wrong-kind'],
    ],
    // a duration
    ['61 minutes', visits, '0:05:00', '0:61:00', ['error 2023/visits.yaml:8 wrong-kind']],
    ['minutes and seconds alone', visits, '0:05:00', '0:04', ['error 2023/visits.yaml:8 wrong-kind']],
    ['a duration in words', visits, '0:05:00', '4 минуты', ['error 2023/visits.yaml:8 wrong-kind']],
    ['a duration in seconds', visits, '0:03:20', '200', ['error 2023/visits.yaml:6 wrong-kind']],
    [
      'a mean time that is off by a second',
      visits,
      '0:03:20',
      '0:03:21',
      ['error 2023/visits.yaml:6 mean-mismatch'],
    ],
    ['a mean time without its value', visits, 'wait: 0:03:20', 'wait:', ['error 2023/visits.yaml:6 blank']],
    // a percentage
    [
      'a growth without its sign',
      calls,
      'growth: 30%',
      'growth: 30',
      ['error 2023/calls.yaml:24 wrong-kind'],
    ],
    ['a growth with a comma', calls, 'growth: 30%', 'growth: 30,0%', ['error 2023/calls.yaml:24 wrong-kind']],
    [
      'a growth from zero',
      calls,
      'from: 200',
      'from: 0',
      ['error 2023/calls.yaml:25 discrepancy-unverifiable'],
    ],
    [
      'a growth that is less than zero and zero',
      calls,
      'growth: 30%',
      'growth: -0.0%',
      ['error 2023/calls.yaml:24 wrong-kind'],
    ],
    [
      'a growth above the limit',
      calls,
      'growth: 30%',
      'growth: 1234567890,5 %',
      ['error 2023/calls.yaml:24 out-of-range'],
    ],
    ['a base in quotes', calls, 'from: 200', 'from: "200"', ['error 2023/calls.yaml:22 wrong-kind']],
    [
      'a percentage with a comma beside a count',
      calls,
      'from: 200',
      'from: 20,5%',
      ['error 2023/calls.yaml:22 wrong-kind'],
    ],
    // a number of no special kind
    [
      'a fact in quotes',
      calls,
      'claims:',
      'facts: { happy: { name: Довольны, value: "5" } }\nclaims:',
      ['error 2023/calls.yaml:19 wrong-kind'],
    ],
    [
      'a fact with its decimals in quotes',
      calls,
      'claims:',
      "facts: { happy: { name: Довольны, value: '4.70' } }\nclaims:",
      ['error 2023/calls.yaml:19 wrong-kind'],
    ],
    [
      'a fact that is a text of two lines',
      calls,
      'claims:',
      'facts:\n  happy:\n    name: Довольны\n    value: |-\n      5\nclaims:',
      ['error 2023/calls.yaml:22 wrong-kind'],
    ],
    [
      'a fact that is less than zero and zero',
      calls,
      'claims:',
      'facts: { happy: { name: Довольны, value: -0.0 } }\nclaims:',
      ['error 2023/calls.yaml:19 wrong-kind'],
    ],
  ]);
});
