import { addendText } from '../addend-text.ts';
import { declaration } from '../../model/repair.ts';
import { uncapital } from '../capital.ts';
import type { Language } from '../language.ts';
import { measureName } from './measure.ts';

/** A share that its two numbers do not give, in English. */
export const ratio: Pick<Language['messages'], 'ratio-mismatch'> = {
  'ratio-mismatch': ({ name, measure, inputs: [share, of], published, computed, digits }, format) => ({
    message: `${name}: ${measureName(measure)} is published as ${format.figure(measure.kind, published, digits)}, but ${uncapital(share.name, 'en')} (${addendText(share, format)}) ÷ ${uncapital(of.name, 'en')} (${addendText(of, format)}) gives ${format.figure(measure.kind, computed, digits)}.`,
    hint: `Correct the share or one of the two numbers. If it was published so, declare a discrepancy, with the reason in place of the dots:\n${declaration([measure.id], { kind: measure.kind, digits }, published, computed)}`,
  }),
};
