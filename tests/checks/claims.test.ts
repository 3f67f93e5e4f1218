import { describe, expect, test } from 'vitest';
import { changed, example, withFile } from '../example.ts';
import { codesOf, problemsOf, realData } from '../problems.ts';

const calls = '2023/calls.yaml';
const visits = '2023/visits.yaml';

/** The example with the year before, whose members ended at 200 and whose texts are the same but for some. */
function years(from = '', to = ''): Map<string, string> {
  let files = example();
  for (const [file, text] of example()) {
    const earlier = file.replace('2023', '2022');
    const members = text
      .replace('from: 200', 'from: 160')
      .replace('to: 250', 'to: 200')
      .replace(/growth: 30%\n(.*\n){3}/, 'growth: 25%\n');
    files = withFile(earlier, earlier === file ? text : members, files);
  }
  return from ? changed('2022/calls.yaml', from, to, files) : files;
}

describe('a claim', () => {
  test('that starts where the same claim of the year before ended says nothing', () => {
    expect(codesOf(years())).toEqual([]);
  });

  test('that starts elsewhere is warned of, with the place of the other number', () => {
    const [problem, ...others] = problemsOf(years('to: 200', 'to: 208')).filter(
      ({ code }) => code === 'claim-contradicted',
    );
    expect(others).toEqual([]);
    expect([problem!.severity, problem!.file, problem!.line]).toEqual(['warning', calls, 22]);
    expect(problem!.related.map(({ file, line }) => `${file}:${line}`)).toEqual(['2022/calls.yaml:23']);
  });

  test('named as a channel ends at what the channel counts, and starts at what it counted', () => {
    const claim = (from: number, to: number, growth: string, files = years()) =>
      changed(
        visits,
        'channels:',
        `claims:\n  chat: { name: рост, from: ${from}, to: ${to}, growth: ${growth} }\nchannels:`,
        files,
      );
    expect(codesOf(claim(50, 50, '0%'))).toEqual([]);
    expect(codesOf(claim(40, 50, '25%'))).toEqual(['warning 2023/visits.yaml:3 claim-contradicted']);
    expect(codesOf(claim(50, 60, '20%'))).toEqual(['error 2023/visits.yaml:3 claim-contradicted']);
  });

  test('named as a section ends at its total', () => {
    const claim = (to: number) =>
      changed(
        visits,
        'channels:',
        `claims:\n  calls: { name: рост, from: 1200, to: ${to}, growth: 0% }\nchannels:`,
      );
    expect(codesOf(claim(1200))).toEqual([]);
    expect(codesOf(claim(1201))).toEqual(['error 2023/visits.yaml:3 claim-contradicted']);
  });

  test('is contradicted in the form of its figures', () => {
    const [problem] = problemsOf(
      changed(
        calls,
        'claims:\n',
        'claims:\n  answered: { name: отвечено, from: 95.4%, to: 95.5%, points: 0.1 }\n',
        withFile(
          '2022/calls.yaml',
          years()
            .get('2022/calls.yaml')!
            .replace(
              'claims:\n',
              'claims:\n  answered: { name: отвечено, from: 95.1%, to: 95.2%, points: 0.1 }\n',
            ),
          years(),
        ),
      ),
    );
    expect(problem!.message).toBe('отвечено: прежнее значение – 95,4%, а в отчете за 2022 год – 95,2%.');
  });

  test('of the real data is contradicted by nothing', () => {
    expect(codesOf(realData()).filter((each) => each.includes('claim'))).toEqual([]);
  });
});
