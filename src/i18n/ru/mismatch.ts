import { addendText } from '../addend-text.ts';
import { changeText } from '../change-text.ts';
import { uncapital } from '../capital.ts';
import type { Language } from '../language.ts';
import { declare } from './declare.ts';
import { explain } from './explain.ts';
import { averageName, genitive, measureName } from './names.ts';

/** Messages on a change, a mean or a share that is not what its figures give, in Russian. */
export const mismatch: Pick<Language['messages'], 'growth-mismatch' | 'mean-mismatch' | 'ratio-mismatch'> = {
  'growth-mismatch': (
    { name, measure, change, published, computed, digits, from, to, explanations, declaration },
    format,
  ) => {
    const told = (value: number) => changeText(format, change, value, digits);
    const [a, b] = [addendText(from, format), addendText(to, format)];
    const subject = measure ? `${name}, ${measureName(measure)}` : name;
    const given = {
      growth: `${computed < 0 ? 'изменение' : 'рост'} с ${a} до ${b} – это ${told(computed)}`,
      ratio: `${b} ÷ ${a} дает ${told(computed)}`,
      points: `${a} и ${b} дают ${told(computed)}`,
    }[change];
    return {
      message: `${subject}: опубликовано ${told(published)}, а ${given}.`.replace(/\.\.$/, '.'), // «п. п.» already ends in a full stop
      hint: [
        ...explanations.map((each) => explain(each, format)),
        `Исправьте ${change === 'growth' ? 'проценты' : 'показатель'} или одно из двух чисел. ${declare(declaration)}`,
      ].join('\n'),
    };
  },
  'mean-mismatch': ({ name, measure, weight, published, computed, digits, declaration }, format) => ({
    message: `${name}, ${averageName(measure)}: опубликовано ${format.figure(measure.kind, published, digits, measure.currency)}, а среднее по строкам с учетом числа ${genitive(weight)} – ${format.figure(measure.kind, computed, digits, measure.currency)}.`,
    hint: `Исправьте среднее или значения строк. ${declare(declaration)}`,
  }),
  'ratio-mismatch': (
    { name, measure, inputs: [share, of], per, published, computed, digits, declaration },
    format,
  ) => ({
    message: `${name}, ${measureName(measure)}: опубликовано ${format.figure(measure.kind, published, digits, measure.currency)}, а ${uncapital(share.name, 'ru')} (${addendText(share, format)}) ÷ ${uncapital(of.name, 'ru')} (${addendText(of, format)}) дает ${format.figure(measure.kind, computed, digits, measure.currency)}${per === 100 || per === 1 ? '' : ` на ${format.count(per)}`}.`,
    hint: `Исправьте долю или одно из двух чисел. ${declare(declaration)}`,
  }),
};
