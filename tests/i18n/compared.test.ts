import { expect, test } from 'vitest';
import { createFormatters, type Formatters } from '../../src/i18n/formatters.ts';
import { addendText } from '../../src/i18n/addend-text.ts';
import { changeText } from '../../src/i18n/change-text.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { problem } from '../../src/i18n/problem.ts';
import type { Code, Finding } from '../../src/model/finding.ts';
import { changed } from '../example.ts';
import { publicationOf } from '../problems.ts';
import { cases } from './cases.ts';
import { calls } from './cases/changes.ts';

/** The two numbers that a finding compares, as a message writes them; `null` where it compares none. */
function compared({ code, details }: Finding, format: Formatters): string[] | null {
  switch (code) {
    case 'total-mismatch':
    case 'mean-mismatch':
    case 'ratio-mismatch': {
      const { measure, published, computed, digits } = details;
      return [published, computed].map((value) =>
        format.figure(measure.kind, value, digits, measure.currency),
      );
    }
    case 'growth-mismatch':
      return [details.published, details.computed].map((value) =>
        changeText(format, details.change, value, details.digits),
      );
    case 'shares-mismatch':
      return [format.percent(details.computed, details.digits), '100%'];
    case 'discrepancy-wrong':
      return [details.declared, details.computed].map((value) =>
        format.figure(details.kind, value, details.digits, details.currency),
      );
    case 'part-exceeds-whole':
      return [details.value, details.most].map((value) =>
        format.figure(details.kind, value, details.digits, details.currency),
      );
    case 'claim-contradicted':
      return [details.typed, details.other].map((each) => addendText(each, format));
    default:
      return null;
  }
}

/** What compares two numbers; every case has the problem of its code alone. */
const comparing: readonly Code[] = [
  'total-mismatch',
  'mean-mismatch',
  'ratio-mismatch',
  'growth-mismatch',
  'shares-mismatch',
  'discrepancy-wrong',
  'part-exceeds-whole',
  'claim-contradicted',
];

/** The example with a growth of 24.39 per cent, published and declared with more or fewer decimals. */
const growths = ['24%', '24.0%', '24.4%', '24.40%', '24.38%'].flatMap((growth) =>
  ['23.9%', '24%', '24.0%', '24.39%', '24.40%'].map((computed) =>
    changed(
      calls,
      'growth: 30%\n    discrepancy:\n      computed: 25%',
      `growth: ${growth}\n    discrepancy:\n      computed: ${computed}`,
      changed(calls, 'from: 200', 'from: 10000', changed(calls, 'to: 250', 'to: 12439')),
    ),
  ),
);

test('a message that compares two numbers writes them so that they differ', () => {
  const language = languageOf('ru');
  const compare = cases.flatMap(([code, files]) => (comparing.includes(code) ? [files] : []));
  let told = 0;
  for (const folder of [...compare, ...growths]) {
    const { problems, currencies } = publicationOf(folder);
    const format = createFormatters(language, currencies);
    for (const located of problems) {
      const numbers = compared(located.finding, format);
      if (!numbers) continue;
      told++;
      const { message } = problem(located, { language, format }, (file) => file);
      for (const number of numbers) expect(message).toContain(number);
      expect(new Set(numbers).size, message).toBe(2);
    }
  }
  expect(told).toBeGreaterThan(40);
});
