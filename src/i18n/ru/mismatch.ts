import { addendText } from '../addend-text.ts';
import { declaration } from '../../model/repair.ts';
import { uncapital } from '../capital.ts';
import type { Language } from '../language.ts';
import { genitive, measureName } from './measure.ts';

/** A mean or a share that is not what its numbers give, in Russian. */
export const mismatch: Pick<Language['messages'], 'mean-mismatch' | 'ratio-mismatch'> = {
  'mean-mismatch': ({ name, measure, weight, published, computed, digits }, format) => ({
    message: `${name}, ${measureName(measure)} в среднем: опубликовано ${format.figure(measure.kind, published, digits)}, а среднее по строкам с учетом числа ${genitive(weight)} – ${format.figure(measure.kind, computed, digits)}.`,
    hint: `Исправьте среднее или значения строк. Если так опубликовано, объявите расхождение и впишите причину вместо многоточия:\n${declaration([measure.id], { kind: measure.kind, digits }, published, computed)}`,
  }),
  'ratio-mismatch': ({ name, measure, inputs: [share, of], per, published, computed, digits }, format) => ({
    message: `${name}, ${measureName(measure)}: опубликовано ${format.figure(measure.kind, published, digits)}, а ${uncapital(share.name, 'ru')} (${addendText(share, format)}) ÷ ${uncapital(of.name, 'ru')} (${addendText(of, format)}) дает ${format.figure(measure.kind, computed, digits)}${per === 100 ? '' : ` на ${format.count(per)}`}.`,
    hint: `Исправьте долю или одно из двух чисел. Если так опубликовано, объявите расхождение и впишите причину вместо многоточия:\n${declaration([measure.id], { kind: measure.kind, digits }, published, computed)}`,
  }),
};
