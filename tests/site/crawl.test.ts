import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fresh } from '../build.ts';
import { crawl } from './crawl.ts';
import { useSite } from './site.ts';

const site = useSite('vostok');

/** What a crawl finds after all that stands in a file of the site as `from` stands there as `to`. */
function found(file: string, from: string, to: string): string[] {
  const dist = fresh();
  cpSync(site.dist, dist, { recursive: true });
  const text = readFileSync(path.join(dist, file), 'utf8');
  const changed = text.replaceAll(from, to);
  if (changed === text) throw new Error(`no ${from} in ${file}`);
  writeFileSync(path.join(dist, file), changed);
  return crawl({ ...site, dist }).faults;
}

describe('crawl(site) finds', () => {
  const kurgan =
    'data id="in-person/office/kurgan/contacts" data-figure="2023/in-person/office/kurgan/contacts" value="712609"';
  test.each<[what: string, file: string, from: string, to: string, faults: string[]]>([
    [
      'a link to a missing page',
      '2023/surgut/index.html',
      '2023/noyabrsk/"',
      '2023/noyabr/"',
      [
        '2023/surgut/: /report/2023/noyabr/ leads nowhere',
        '2023/surgut/: /report/2023/noyabr/ leads nowhere',
      ],
    ],
    [
      'a link to a missing anchor',
      '2023/index.html',
      'href="#ivr"',
      'href="#iv"',
      ['2023/: #iv leads nowhere'],
    ],
    [
      'a link without words',
      '2023/checks/index.html',
      '<main>',
      '<main><a href="#top"><b> </b></a>',
      ['2023/checks/: the link to #top is empty'],
    ],
    [
      'a link in a link',
      '2023/checks/index.html',
      '<main>',
      '<main><a href="#top">Up, <a href="#top">up</a></a>',
      ['2023/checks/: the link to #top stands in a link'],
    ],
    [
      'an id that stands twice',
      '2023/checks/index.html',
      '<main>',
      '<main id="top">',
      ['2023/checks/: the id top stands twice'],
    ],
    [
      'another value of a figure on one page',
      '2023/index.html',
      kurgan,
      kurgan.replace('712609', '712608'),
      expect.arrayContaining(['2023/: 2023/in-person/office/kurgan/contacts is 712608, elsewhere 712609']),
    ],
    [
      'a figure that is not on the report',
      '2023/index.html',
      'data-figure="2023/social/subscribers/from"',
      'data-figure="2023/social/subscribers/was"',
      ['2023: 2023/social/subscribers/from is not on the report'],
    ],
    [
      'a figure without its anchor',
      '2023/index.html',
      kurgan,
      kurgan.replace(/id="\S+ /, ''),
      expect.arrayContaining(['2023: 2023/in-person/office/kurgan/contacts has no anchor on the report']),
    ],
    [
      'a computed total that is not marked',
      '2023/kurgan/index.html',
      'всего обращений, расчет',
      'всего обращений',
      [
        expect.stringMatching(
          /^2023\/kurgan\/: 2023\/territories\/kurgan\/contacts is not marked as computed/,
        ),
      ],
    ],
    [
      'the words of an absence in a sentence',
      '2023/checks/index.html',
      '<main>',
      '<main><p>Стало <span data-figure="x">нет данных</span>.</p>',
      [expect.stringMatching(/^2023\/checks\/: says nothing: <p>Стало/)],
    ],
    [
      'another value in the CSV',
      '2023/figures.csv',
      ',712609,',
      ',712608,',
      ['2023: 2023/in-person/office/kurgan/contacts is 712608 in figures.csv, not 712609'],
    ],
    [
      'another value in the JSON',
      '2023/data.json',
      '"value": 712609,',
      '"value": 712608,',
      [
        '2023: 2023/in-person/office/kurgan/contacts is 712609 in figures.csv, not 712608',
        '2023: 2023/in-person/office/kurgan/contacts is 712609 in a page, not 712608',
        '2023: 2023/in-person/office/kurgan/contacts is 712608 in data.json, not 712609',
      ],
    ],
  ])('%s', (_, file, from, to, faults) => {
    expect(found(file, from, to)).toEqual(faults);
  });
});
