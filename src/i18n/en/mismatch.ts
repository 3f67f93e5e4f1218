import { addendText } from '../addend-text.ts';
import { declaration } from '../../model/repair.ts';
import { uncapital } from '../capital.ts';
import type { Language } from '../language.ts';
import { measureName, plural } from './measure.ts';

/** A mean or a share that is not what its numbers give, in English. */
export const mismatch: Pick<Language['messages'], 'mean-mismatch' | 'ratio-mismatch'> = {
  'mean-mismatch': ({ name, measure, weight, published, computed, digits }, format) => ({
    message: `${name}: ${measureName(measure)} is published as ${format.figure(measure.kind, published, digits)}, but the average over the rows, weighted by the number of ${plural(weight)}, is ${format.figure(measure.kind, computed, digits)}.`,
    hint: `Correct the average or the values of the rows. If it was published so, declare a discrepancy, with the reason in place of the dots:\n${declaration([measure.id], { kind: measure.kind, digits }, published, computed)}`,
  }),
  'ratio-mismatch': ({ name, measure, inputs: [share, of], per, published, computed, digits }, format) => ({
    message: `${name}: ${measureName(measure)} is published as ${format.figure(measure.kind, published, digits)}, but ${uncapital(share.name, 'en')} (${addendText(share, format)}) ÷ ${uncapital(of.name, 'en')} (${addendText(of, format)}) gives ${format.figure(measure.kind, computed, digits)}${per === 100 ? '' : ` per ${format.count(per)}`}.`,
    hint: `Correct the share or one of the two numbers. If it was published so, declare a discrepancy, with the reason in place of the dots:\n${declaration([measure.id], { kind: measure.kind, digits }, published, computed)}`,
  }),
};
