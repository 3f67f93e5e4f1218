import { capital } from '../capital.ts';
import type { Formatters } from '../formatters.ts';
import { sentence, type Sentence } from '../sentence.ts';
import type { Named, UiStrings } from '../ui-strings.ts';
import { cause } from './cause.ts';
import { figureName } from './figure.ts';

/** The page of checks in English. */
export function checks(
  format: Formatters,
  listed: (channels: readonly Named[]) => Sentence,
): UiStrings['checks'] {
  const count = (n: number, one: string, other: string) =>
    `${format.count(n)} ${format.plural(n, { one, other })}`;
  return {
    title: 'How the totals add up',
    subtitle: 'each published total beside the sum of its parts',
    intro: (proven, declared) =>
      [
        count(proven, 'total adds up', 'totals add up'),
        declared ? `, ${count(declared, 'discrepancy is declared', 'discrepancies are declared')}` : '',
        '. Whole numbers are added, without rounding: a total either equals the sum or it does not.',
      ].join(''),
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
    eachTerritory: 'by territory',
    name: (rule, { measure, subject: { section, channel, claim } }, year) =>
      ({
        'grand-total': `All contacts in ${year}`,
        'section-total': section?.name ?? '',
        'channel-total': channel?.name ?? '',
        'cross-foot': 'All contacts by territory',
        growth: capital(claim?.name ?? '', 'en'),
        'weighted-mean': `Average ${measure === 'wait' ? 'wait' : 'service time'}: ${channel?.name ?? ''}`,
      })[rule],
    partsCaption: (name) => `Parts: ${name}`,
    figure: 'Figure',
    asPublished: 'as published',
    part: 'Addend',
    sum: 'Sum',
    growthFormula: (from, to) => sentence`(${to} − ${from}) ÷ ${from}`,
    mean: 'Average weighted by the number of contacts',
    status: { proven: 'adds up', declared: 'declared', failed: 'does not add up' },
    verdict: {
      proven: 'It adds up: the parts give the published figure.',
      declared: 'A declared discrepancy.',
      failed: 'It does not add up.',
    },
    excluded: (excludes, all) =>
      sentence` Not included: ${listed(excludes)}; with ${excludes.length > 1 ? 'them' : 'it'}, the total is ${all}.`,
    crossFoot:
      'The sums of the territories and the sums of the channels give the same total: the table adds up by row and by column.',
    unproven: 'As published',
    unprovenText:
      'There is nothing to verify these figures by: the report has no numbers that give exactly them.',
  };
}
