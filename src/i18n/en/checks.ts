import { capital } from '../capital.ts';
import type { Formatters } from '../formatters.ts';
import { sentence, type Sentence } from '../sentence.ts';
import type { Named } from '../named.ts';
import type { UiStrings } from '../ui-strings.ts';
import type { Figure } from '../../model/figure.ts';
import { cause } from './cause.ts';
import { figureName } from './figure.ts';
import { averageName, measureName, plural } from './measure.ts';

/** The page of checks in English. `without` says what a total leaves out. */
export function checks(
  format: Formatters,
  without: (excludes: readonly Named[], all: Figure) => Sentence,
): UiStrings['checks'] {
  const count = (n: number, one: string, other: string) =>
    `${format.count(n)} ${format.plural(n, { one, other })}`;
  return {
    title: 'How the totals add up',
    subtitle: 'each published total beside the sum of its parts',
    intro: ({ totals, others, declared, whole }) =>
      [
        [
          ...(totals || !others ? [count(totals, 'total adds up', 'totals add up')] : []),
          ...(others
            ? [
                totals
                  ? count(others, 'other figure checks out', 'other figures check out')
                  : count(others, 'figure checks out', 'figures check out'),
              ]
            : []),
          ...(declared ? [count(declared, 'discrepancy is declared', 'discrepancies are declared')] : []),
        ].join(', '),
        whole
          ? 'Whole numbers are added, without rounding: a total either equals the sum or it does not.'
          : 'Numbers are added with all their decimals, and the sum is compared at those of the published total.',
      ].join('. '),
    figures: ({ all, proven, declared, asPublished }) => {
      const parts: [number, string][] = [
        [proven, 'proven'],
        [declared, 'with a declared discrepancy'],
        [asPublished, 'as published'],
      ];
      const told = parts.filter(([value]) => value > 0);
      return [
        all,
        ` ${format.plural(all, { one: 'figure', other: 'figures' })}`,
        ...told.flatMap(([value, text], index) => [index ? ', ' : ': ', value, ` ${text}`]),
        '.',
      ];
    },
    cause: (of) => `not verified: ${cause(of)}`,
    nameOf: figureName,
    name: (
      rule,
      { measure, subject: { section, channel, territory, claim, fact } },
      { year, measures, site },
    ) => {
      const [main] = measures;
      const own = channel?.name ?? '';
      return {
        'grand-total': `All ${plural(main)} in ${year}`,
        'section-total': section?.name ?? '',
        subtotal: [own, territory?.name, measure !== main && measureName(measure)].filter(Boolean).join(', '),
        'channel-total': measure === main ? own : `${own}, ${measureName(measure)}`,
        'cross-foot': `All ${plural(main)} ${site.rows?.by ?? 'by row'}`,
        shares: fact?.name ?? '',
        growth: claim
          ? capital(claim.name, 'en')
          : [own, territory?.name, measureName(measure)].filter(Boolean).join(', '),
        'weighted-mean': `${own}, ${averageName(measure)}`,
        ratio: [own, territory?.name, measureName(measure)].filter(Boolean).join(', '),
      }[rule];
    },
    partsCaption: (rule, name) =>
      `${rule === 'growth' || rule === 'ratio' ? 'Underlying figures' : 'Parts'}: ${name}`,
    figure: 'Figure',
    asPublished: 'as published',
    part: (rule) => (rule === 'growth' || rule === 'ratio' ? 'Underlying figure' : 'Part'),
    sum: 'Sum',
    growthFormula: (change, from, to) =>
      ({
        growth: sentence`(${to} − ${from}) ÷ ${from}`,
        ratio: sentence`${to} ÷ ${from}`,
        points: sentence`${to} − ${from}`,
      })[change],
    ratioFormula: (share, of, per) =>
      sentence`${share} ÷ ${of}${per === 100 || per === 1 ? '' : ` × ${format.count(per)}`}`,
    mean: (weight) => `Average weighted by the number of ${plural(weight)}`,
    status: { proven: 'adds up', declared: 'does not add up, with a note', failed: 'does not add up' },
    verdict: {
      proven: 'It adds up: the parts give the published figure.',
      declared: 'It does not add up, and a note says why.',
      failed: 'It does not add up.',
    },
    sharesHold: 'It holds: the shares make the whole, but for their rounding.',
    whole: 'the whole',
    excluded: (excludes, all) => [' ', ...without(excludes, all)],
    crossFoot:
      'The sums of the rows and the sums of the channels give the same total: the table adds up by row and by column.',
    unproven: 'As published',
    unprovenText:
      'There is nothing to verify these figures by: the report has no numbers that give exactly them.',
  };
}
