import { describe, expect, test } from 'vitest';
import { changed, example, withFile } from '../example.ts';
import { codesOf, publicationOf, readAll, reportOf } from '../problems.ts';

const visits = '2023/visits.yaml';
const report = '2023/report.yaml';
const queue = '2023/queue.jpg';
const named = (picture: string, file = visits, before = 'channels:') =>
  changed(file, before, `pictures:\n  - ${picture}\n${before}`);
const whole = named('{ file: queue.jpg, alt: "Очередь в офисе", caption: "Всего {contacts}." }');

describe('read(files) with pictures', () => {
  test('finds nothing wrong with those that are there', () => {
    expect(codesOf(withFile(queue, 'picture 1 2', whole))).toEqual([]);
    const [section] = reportOf(withFile(queue, 'picture 1 2', whole)).sections;
    expect(section!.pictures).toMatchObject([
      { file: queue, alt: 'Очередь в офисе', caption: { text: 'Всего {contacts}.' } },
    ]);
  });

  test.each([
    ['{ file: queue.jpg }', ['error 2023/visits.yaml:3 missing-key']],
    ['{ file: queue.jpg, alt: }', ['error 2023/visits.yaml:3 wrong-kind']],
    ['{ file: queue.jpg, alt: "" }', ['error 2023/visits.yaml:3 wrong-kind']],
    ['{ file: queue.jpg, alt: " " }', ['error 2023/visits.yaml:3 wrong-kind']],
    ['{ file: queue.jpg, alt: … }', ['error 2023/visits.yaml:3 wrong-kind']],
    ['{ file: queue.jpg, alt: 1200 человек }', ['error 2023/visits.yaml:3 figure-in-name']],
    ['{ file: queue.jpg, alt: Очередь, caption: 1200 человек }', ['error 2023/visits.yaml:3 typed-figure']],
    [
      '{ file: queue.jpg, alt: Очередь, caption: "{contcats}" }',
      ['error 2023/visits.yaml:3 unknown-placeholder'],
    ],
    ['{ file: queue.jpg, alt: Очередь, captoin: Офис }', ['error 2023/visits.yaml:3 unknown-key']],
  ])('named as %s tells only what is wrong with that', (picture, problems) => {
    expect(codesOf(withFile(queue, 'picture', named(picture)))).toEqual(problems);
  });

  test.each([
    '../2022/queue.jpg',
    '/queue.jpg',
    'old/queue.jpg',
    'https://example.org/queue.jpg',
    '.queue.jpg',
  ])('that lie elsewhere, as %s, tells that', (name) => {
    expect(codesOf(named(`{ file: "${name}", alt: Очередь }`))).toEqual([
      'error 2023/visits.yaml:3 wrong-kind',
    ]);
  });

  test('that are not there, or only under a name with other capitals, tells that', () => {
    expect(codesOf(whole)).toEqual(['error 2023/visits.yaml:3 missing-file']);
    expect(codesOf(withFile('2023/Queue.jpg', 'picture', whole))).toEqual([
      'error 2023/visits.yaml:3 missing-file',
      'warning 2023/Queue.jpg:1 unlisted-file',
    ]);
  });

  test.each([
    ['kind 1 2', { reason: 'kind', what: '' }],
    ['damaged 1 2', { reason: 'damaged', what: '' }],
    ['runs:%3Cs%3Ascript%3E 1 2', { reason: 'runs', what: '<s:script>' }],
  ])('that are unfit, as %s, tells that', (entry, details) => {
    const files = withFile(queue, entry, whole);
    expect(codesOf(files)).toEqual(['error 2023/visits.yaml:3 unfit-picture']);
    expect(publicationOf(files).problems[0]!.finding.details).toMatchObject({ file: queue, ...details });
  });

  test.each(['$&.jpg', "$1 $` $' $$.jpg", '__proto__.jpg', `${'ы'.repeat(118)}.jpg`])(
    'named %s are looked for under that name',
    (name) => {
      const files = named(`{ file: "${name}", alt: Очередь }`);
      expect(codesOf(files)).toEqual(['error 2023/visits.yaml:3 missing-file']);
      const [section] = reportOf(withFile(`2023/${name}`, 'picture 1 2', files)).sections;
      expect(section!.pictures).toMatchObject([{ file: `2023/${name}` }]);
    },
  );

  test('of report.yaml and site.yaml requires them too', () => {
    const picture = named('{ file: queue.jpg, alt: Очередь }', report, 'sections:');
    expect(codesOf(picture)).toEqual(['error 2023/report.yaml:4 missing-file']);
    const logo = changed('site.yaml', 'locale:', 'logo: { file: logo.svg, alt: Компания }\nlocale:');
    expect(codesOf(logo)).toEqual(['error site.yaml:2 missing-file']);
    expect(readAll(withFile('logo.svg', 'picture', logo)).site?.logo).toEqual({
      file: 'logo.svg',
      alt: 'Компания',
    });
  });
});

describe('read(files) with files that nothing names', () => {
  test.each([queue, 'queue.jpg', '2023/letters.xlsx', 'notes/letters.txt'])('warns of %s', (file) => {
    expect(codesOf(withFile(file, 'other'))).toEqual([`warning ${file}:1 unlisted-file`]);
  });

  test('says nothing of a picture that a file which cannot be read may name', () => {
    const files = withFile(queue, 'picture', withFile(visits, 'title: "Визиты'));
    expect(codesOf(files).filter((each) => each.includes('unlisted'))).toEqual([]);
  });

  test('takes no letters of them for those of the language', () => {
    const broken = withFile('site.yaml', 'a: [', example());
    expect(readAll(withFile(queue, 'picture '.repeat(9999), broken)).locale).toBe('ru');
  });
});
