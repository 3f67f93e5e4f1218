import { describe } from 'vitest';
import { tellsOneThing } from './case.ts';

const report = '2023/report.yaml';
const visits = '2023/visits.yaml';
const calls = '2023/calls.yaml';

describe('read(files) with a wrong id tells that one thing', () => {
  tellsOneThing([
    // ids
    [
      'a channel id twice in a section',
      calls,
      'id: chat',
      'id: phone',
      ['error 2023/calls.yaml:16 repeated-id'],
    ],
    [
      'a channel id twice in two sections',
      visits,
      'id: office',
      'id: chat',
      ['error 2023/calls.yaml:16 repeated-id'],
    ],
    ['a channel id that is none', calls, 'id: chat', 'id: Чат', ['error 2023/calls.yaml:16 wrong-kind']],
    [
      'a claim named like a channel',
      calls,
      'claims:\n',
      'claims:\n  phone: { name: рост, from: 200, to: 250, growth: 25% }\n',
      ['error 2023/calls.yaml:20 repeated-id'],
    ],
    ['a claim id that is none', calls, 'members:\n', 'Участники:\n', ['error 2023/calls.yaml:20 wrong-kind']],
    [
      'a territory id twice',
      'territories.yaml',
      'id: south',
      'id: north',
      ['error territories.yaml:2 repeated-id'],
    ],
    [
      'a territory id that is taken',
      'territories.yaml',
      'id: south',
      'id: checks',
      ['error territories.yaml:2 reserved-id'],
    ],
    [
      'a territory without its id',
      'territories.yaml',
      'id: south, ',
      '',
      ['error territories.yaml:2 missing-key'],
    ],
    [
      'a section twice',
      report,
      '[visits, calls]',
      '[visits, calls, visits]',
      ['error 2023/report.yaml:3 repeated-id'],
    ],
    [
      'an unknown section',
      report,
      '[visits, calls]',
      '[visits, calls, letters]',
      ['error 2023/report.yaml:3 missing-file'],
    ],
    [
      'a section that is misspelt',
      report,
      '[visits, calls]',
      '[vists, calls]',
      ['error 2023/report.yaml:3 unknown-id'],
    ],
    [
      'a section that is the report',
      report,
      '[visits, calls]',
      '[report, visits, calls]',
      ['error 2023/report.yaml:3 reserved-id'],
    ],
    [
      'a section that is no id',
      report,
      '[visits, calls]',
      '[Визиты, calls]',
      ['error 2023/report.yaml:3 wrong-kind'],
    ],
    [
      'a section that is a mapping',
      report,
      '[visits, calls]',
      '[{ id: visits }, calls]',
      ['error 2023/report.yaml:3 wrong-kind'],
    ],
    [
      'a mapping for the list of sections',
      report,
      '[visits, calls]',
      '{ visits: calls }',
      ['error 2023/report.yaml:3 wrong-kind'],
    ],
    ['no list of sections', report, '[visits, calls]', 'visits', ['error 2023/report.yaml:3 wrong-kind']],
    [
      'hours of an unknown channel',
      calls,
      'phone: Будни',
      'phnoe: Будни',
      ['error 2023/calls.yaml:29 unknown-id'],
    ],
    [
      'an unknown territory of the report',
      report,
      'sections:',
      'territories: [north, suoth]\nsections:',
      ['error 2023/report.yaml:3 unknown-id'],
    ],
    [
      'no list of territories of the report',
      report,
      'sections:',
      'territories: north\nsections:',
      ['error 2023/report.yaml:3 wrong-kind'],
    ],
    [
      'a territory that the report does not list',
      report,
      'sections:',
      'territories: [north]\nsections:',
      ['error 2023/calls.yaml:15 absent-territory'],
    ],
  ]);
});
