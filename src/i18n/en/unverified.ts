import { addendText } from '../addend-text.ts';
import { capital } from '../capital.ts';
import type { Rule } from '../../model/rule.ts';
import type { Language } from '../language.ts';
import { cause } from './cause.ts';

const totalOf = (rule: Rule, name: string): string => {
  if (rule === 'subtotal') return `The subtotal “${name}”`;
  return rule === 'section-total' ? `The total of the section “${name}”` : 'The grand total';
};

/** Messages on figures that nothing in the report can prove, or that another figure contradicts, in English. */
export const unverified: Pick<
  Language['messages'],
  'unavailable-figure' | 'no-parts' | 'discrepancy-unverifiable' | 'claim-contradicted' | 'unlike-figures'
> = {
  'unavailable-figure': ({ id, year, reason }) =>
    reason === 'draft'
      ? {
          message: `A finished report names the figure “${id}”, but the report for ${year} is a draft, and none of its figures may be on the site.`,
          hint: `If the report for ${year} is finished, remove draft: true from ${year}/report.yaml. If not, type the number itself here.`,
        }
      : {
          message: `Whether there is a figure “${id}” is not known: errors in the files of ${year} keep their figures from being read.`,
          hint: `First put right the errors in the files of ${year}.`,
        },
  'unlike-figures': ({ name, change, from, to }) => ({
    message:
      from === to
        ? `${capital(name, 'en')}: points are a difference of percentages, and from and to are none.`
        : `${capital(name, 'en')}: from and to are of two kinds, ${change ? `so there is no ${change} between them` : 'so they cannot be compared'}.`,
    hint: 'Name two figures of one kind under from and to; for points, percentages.',
  }),
  'claim-contradicted': ({ name, measure, typed, other, of, year }, format) => ({
    message: `${name}: the value ${measure === 'from' ? 'before' : 'after'} is ${addendText(typed, format)}, but ${year ? `the report for ${year} has` : `“${of}” in this report is`} ${addendText(other, format)}.`,
    hint: year
      ? 'Correct one of the numbers. If the value before has been revised since, change nothing: this is a warning.'
      : 'Correct one of the numbers. If they count different things, give the claim another id.',
  }),
  'no-parts': ({ rule, name }) => ({
    message: `${totalOf(rule, name)} has nothing to add up: excludes names every channel.`,
    hint: 'Take channels out of excludes, or delete the total.',
  }),
  'discrepancy-unverifiable': ({ cause: of }) => ({
    message: of
      ? `Nothing can verify this discrepancy: ${cause(of)}.`
      : 'Nothing can verify this discrepancy: the report has no numbers that give this figure.',
    hint: `${of?.reason === 'missing' ? 'Enter what is missing, or delete' : 'Delete'} the discrepancy, and the figure will stand as published.`,
  }),
};
