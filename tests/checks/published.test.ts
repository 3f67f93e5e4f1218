import { describe, expect, test } from 'vitest';
import { isMap, parseDocument, visit } from 'yaml';
import { languageOf } from '../../src/i18n/languages.ts';
import { channelOf, dataIn, editionOf, readAll } from '../problems.ts';

/** Reports that others have published, with what is wrong in them declared. */
const reports = ['council', 'grid', 'library'] as const;
const published = (report: (typeof reports)[number]) => dataIn(`tests/fixtures/published/${report}`);

/** The same as they were typed in, with nothing declared. */
const undeclared = (files: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...files].map(([file, text]) => {
      const document = parseDocument(text);
      visit(document, {
        Map: (_, map) => {
          for (const key of ['discrepancy', 'excludes']) if (isMap(map)) map.delete(key);
        },
      });
      return [file, document.toString()];
    }),
  );

const problemsIn = (report: (typeof reports)[number]) =>
  readAll(undeclared(published(report)), languageOf('en')).problems;

const messagesOf = (report: (typeof reports)[number]) => problemsIn(report).map(({ message }) => message);

describe('check of a report that is published', () => {
  test.each(reports)('of the %s holds once what is wrong in it is declared', (report) => {
    expect(readAll(published(report)).problems).toEqual([]);
  });

  test('of a council finds two totals and three shares', () => {
    expect(messagesOf('council')).toEqual([
      'Telephone calls, May: share of calls answered is published as 89%, but number of enquiries answered (12,274) ÷ number of calls made (14,195) gives 86%.',
      'Telephone calls, October: share of calls answered is published as 64.5%, but number of enquiries answered (25,370) ÷ number of calls made (39,228) gives 64.7%.',
      'Telephone calls, March: share of calls answered is published as 94.2%, but number of enquiries answered (14,515) ÷ number of calls made (15,445) gives 94.0%.',
      'The subtotal “All enquiries, May” is not the sum of its channels (number of enquiries answered): published 16,506, sum 16,851, the published number is 345 too small.',
      'The subtotal “All enquiries, January” is not the sum of its channels (number of enquiries answered): published 20,883, sum 20,835, the published number is 48 too large.',
    ]);
  });

  test('of a grid company finds a growth that is a fall, another one, and a ratio', () => {
    expect(messagesOf('grid')).toEqual([
      'Всего, 2022, отношение к доле жалоб за прошлый год: published 1.6, but 3.1% ÷ 1.82% gives 1.7.',
      'Прирост обращений в электронной форме: published 6%, but the growth from 216,813 to 228,671 is 5%.',
      'Прирост всех обращений: published 5%, but the change from 532,174 to 503,389 is −5%.',
    ]);
  });

  test('of a library finds a total, two changes and four shares, and cannot prove changes without a base', () => {
    expect(messagesOf('library')).toEqual([
      'Monday to Friday, 2016-17, change of the gate count: published 3.1%, but the growth from 138,289 to 142,253 is 2.9%.',
      'Monday to Friday, 2017-18, change of the gate count: published 8.8%, but the growth from 142,253 to 155,043 is 9.0%.',
      'The subtotal “All days, 2016-17” is not the sum of its channels (gate count): published 166,108, sum 165,838, the published number is 270 too large.',
      'Digital, 2014-15: share of all resources is published as 52.6%, but digital ($363,974) ÷ all resources ($720,260) gives 50.5%.',
      'Digital, 2015-16: share of all resources is published as 52.7%, but digital ($379,335) ÷ all resources ($742,589) gives 51.1%.',
      'Digital, 2016-17: share of all resources is published as 54.9%, but digital ($396,179) ÷ all resources ($743,133) gives 53.3%.',
      'Digital, 2017-18: share of all resources is published as 55.7%, but digital ($393,475) ÷ all resources ($727,882) gives 54.1%.',
    ]);
    const { unproven } = editionOf(published('library'));
    expect(unproven.map(({ figure }) => figure.id)).toEqual(
      ['weekdays', 'saturdays', 'sundays', 'visits'].map((id) => `2018-19/gate/${id}/y14/growth-of-visits`),
    );
  });

  test('works out no row of a subtotal of which a part has none', () => {
    const files = published('grid');
    const file = '2022/channels.yaml';
    const other = / {4}territories: \{ y2020: 13996.*\n/;
    files.set(file, files.get(file)!.replace(other, '    total: 24785\n'));
    const electronic = channelOf(editionOf(files).report, 'electronic');
    expect(electronic.cells.map(({ main }) => main.value)).toEqual([null, null, 228671]);
  });

  test('says how each may have come about', () => {
    const hints = reports.flatMap(problemsIn).map(({ hint }) => hint.split('\n')[0]);
    expect(hints).toEqual(
      expect.arrayContaining([
        'The published number is the sum without the channel “E-mails and text messages”. If that is meant, write: excludes: [messages].',
        'Two digits may be swapped in “Monday to Friday”: the sum would come out with 142,523 instead of 142,253. Compare with the source.',
        'A rise is published, and the two figures fall by as much.',
      ]),
    );
  });
});
