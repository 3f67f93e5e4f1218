import type { Figure } from '../model/figure.ts';
import type { Rule } from '../model/rule.ts';
import type { Report } from '../model/report.ts';
import { capital } from './capital.ts';
import type { I18n } from './i18n.ts';

const listed = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(', ');

/** The name of a check by what it proves, given its rule and its published figure. */
export function checkName(
  { language: { locale }, strings: { checks, page, measureName, averageName } }: I18n,
  rule: Rule,
  { measure, subject: { section, channel, territory, claim, fact } }: Figure,
  { year, measures: [main], site }: Report,
): string {
  switch (rule) {
    case 'grand-total':
      return checks.grandTotal(main, year);
    case 'cross-foot':
      return checks.crossFootTotal(main, site.rows?.by ?? page.rows.by);
    case 'section-total':
      return section?.name ?? '';
    case 'shares':
      return fact?.name ?? '';
    case 'channel-total':
    case 'subtotal':
    case 'part':
      return listed(channel?.name, territory?.name, measure !== main && measureName(measure));
    case 'weighted-mean':
      return listed(channel?.name, averageName(measure));
    case 'growth':
    case 'ratio':
      return claim
        ? capital(claim.name, locale)
        : listed(channel?.name, territory?.name, measureName(measure));
  }
}
