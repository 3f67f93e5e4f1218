import { describe, expect, test } from 'vitest';
import { checkName } from '../../src/i18n/check-name.ts';
import { changeFormula, ratioFormula } from '../../src/i18n/formula.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import { languageOf } from '../../src/i18n/languages.ts';
import { verdictsText } from '../../src/i18n/standing-text.ts';
import { example } from '../example.ts';
import { reportOf } from '../problems.ts';

const ru = createI18n(languageOf('ru'));
const report = reportOf(example());
const [from, to] = [...report.figures.values()] as [never, never];

describe('the words of a check', () => {
  test('verdictsText(i18n, verdicts) begins with a capital', () => {
    const none = { totals: 0, others: 0, declared: 0, unverified: 0, added: null };
    const text = verdictsText(ru, { ...none, totals: 2, others: 1, unverified: 1, added: 'whole' });
    expect(text).toMatch(
      /^Сошлись 2 итога, подтвержден еще 1 показатель, не удалось проверить 1 показатель\. Складываются целые/,
    );
  });

  test('verdictsText(i18n, verdicts) says nothing of what is not there', () => {
    const none = { totals: 0, others: 0, declared: 0, unverified: 0, added: null };
    expect(verdictsText(ru, none)).toBe('');
    expect(verdictsText(ru, { ...none, others: 2 })).toBe('Подтверждены 2 показателя.');
    expect(verdictsText(ru, { ...none, declared: 1, added: 'decimals' })).toMatch(
      /^Объявлено 1 .*\. Числа складываются/,
    );
  });

  test('changeFormula(change, from, to) is in the order of the figures', () => {
    expect(changeFormula('growth', from, to)).toEqual(['(', to, ' − ', from, ') ÷ ', from]);
    expect(changeFormula('ratio', from, to)).toEqual([to, ' ÷ ', from]);
    expect(changeFormula('points', from, to)).toEqual([to, ' − ', from]);
  });

  test('ratioFormula(format, share, of, per) tells what a share is per, but for per cent', () => {
    expect(ratioFormula(ru.format, from, to, 100)).toEqual([from, ' ÷ ', to]);
    expect(ratioFormula(ru.format, from, to, 1000).at(-1)).toBe(' × 1\u00a0000');
  });

  test('checkName(i18n, rule, figure, report) of rows without words of their own', () => {
    const plain = { ...report, site: { ...report.site, rows: undefined } };
    expect(checkName(ru, 'cross-foot', report.total!.figure, plain as never)).toMatch(/ по строкам$/);
  });
});
