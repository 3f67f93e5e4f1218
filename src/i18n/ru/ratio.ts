import { addendText } from '../addend-text.ts';
import { declaration } from '../../model/repair.ts';
import { uncapital } from '../capital.ts';
import type { Language } from '../language.ts';
import { measureName } from './measure.ts';

/** A share that its two numbers do not give, in Russian. */
export const ratio: Pick<Language['messages'], 'ratio-mismatch'> = {
  'ratio-mismatch': ({ name, measure, inputs: [share, of], published, computed, digits }, format) => ({
    message: `${name}, ${measureName(measure)}: опубликовано ${format.figure(measure.kind, published, digits)}, а ${uncapital(share.name, 'ru')} (${addendText(share, format)}) ÷ ${uncapital(of.name, 'ru')} (${addendText(of, format)}) дает ${format.figure(measure.kind, computed, digits)}.`,
    hint: `Исправьте долю или одно из двух чисел. Если так опубликовано, объявите расхождение и впишите причину вместо многоточия:\n${declaration([measure.id], { kind: measure.kind, digits }, published, computed)}`,
  }),
};
