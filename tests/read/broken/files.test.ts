import { describe } from 'vitest';
import { tellsOneThing } from './case.ts';

const report = '2023/report.yaml';
const calls = '2023/calls.yaml';

describe('read(files) with a fault of the site or of YAML tells that one thing', () => {
  tellsOneThing([
    // the site
    [
      'a theme without a colour',
      'site.yaml',
      'light: { accent: "#b3392c", ',
      'light: { ',
      ['error site.yaml:6 missing-key'],
    ],
    [
      'a channel without a colour',
      'site.yaml',
      'phone: "#d0435a", ',
      '',
      ['error site.yaml:6 missing-colour'],
    ],
    [
      'a colour without quotes',
      'site.yaml',
      '  light: { accent: "#b3392c", ',
      '  light:\n    accent: #b3392c\n    channels: { office: "#17425f", phone: "#d0435a", chat: "#6a55a8" }\n  other: { ',
      ['error site.yaml:7 syntax', 'error site.yaml:9 unknown-key'],
    ],
    ['a colour that cannot be seen', 'site.yaml', '#17425f', '#ffe000', ['error site.yaml:6 contrast']],
    [
      'a locale that there is not',
      'site.yaml',
      'locale: ru',
      'locale: fr',
      ['error site.yaml:2 unknown-locale'],
    ],
    ['a locale that is none', 'site.yaml', 'locale: ru', 'locale: Русский', ['error site.yaml:2 wrong-kind']],
    [
      'an address that is none',
      'site.yaml',
      'https://example.org/',
      'example.org',
      ['error site.yaml:3 wrong-kind'],
    ],
    [
      'a draft that is no truth',
      report,
      'sections:',
      'draft: да\nsections:',
      ['error 2023/report.yaml:3 wrong-kind'],
    ],
    // YAML
    ['a tab', calls, '      north: 500', '\tnorth: 500', ['error 2023/calls.yaml:14 syntax']],
    [
      'a bracket that is not closed',
      calls,
      'excludes: [chat]',
      'excludes: [chat',
      ['error 2023/calls.yaml:7 syntax'],
    ],
    [
      'a quote that is not closed',
      calls,
      'closing: Спасибо.',
      'closing: "Спасибо.',
      ['error 2023/calls.yaml:30 syntax'],
    ],
    ['a colon without a space', calls, 'north: 500', 'north:500', ['error 2023/calls.yaml:14 syntax']],
    ['a colon in a text', calls, 'phone: Будни', 'phone: График: будни', ['error 2023/calls.yaml:29 syntax']],
    ['an unknown tag', calls, 'north: 500', 'north: !count 500', ['error 2023/calls.yaml:14 syntax']],
    ['an alias without its anchor', calls, 'north: 500', 'north: *south', ['error 2023/calls.yaml:14 alias']],
    ['bytes that are no UTF-8', calls, 'Чат', '\uFFFD\uFFFD\uFFFD', ['error 2023/calls.yaml:17 not-utf8']],
  ]);
});
