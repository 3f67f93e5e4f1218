import { addendText } from '../addend-text.ts';
import { changeText } from '../change-text.ts';
import { capital, uncapital } from '../capital.ts';
import type { Language } from '../language.ts';
import { declare } from './declare.ts';
import { explain } from './explain.ts';
import { measureName, plural } from './names.ts';

/** Messages on a change, a mean or a share that is not what its figures give, in English. */
export const mismatch: Pick<Language['messages'], 'growth-mismatch' | 'mean-mismatch' | 'ratio-mismatch'> = {
  'growth-mismatch': (
    { name, measure, change, published, computed, digits, from, to, explanations, declaration },
    format,
  ) => {
    const told = (value: number) => changeText(format, change, value, digits);
    const [a, b] = [addendText(from, format), addendText(to, format)];
    const subject = capital(measure ? `${name}, ${measureName(measure)}` : name, 'en');
    const given = {
      growth: `the ${computed < 0 ? 'change' : 'growth'} from ${a} to ${b} is ${told(computed)}`,
      ratio: `${b} ÷ ${a} gives ${told(computed)}`,
      points: `the difference between ${a} and ${b} is ${told(computed)}`,
    }[change];
    return {
      message: `${subject}: published ${told(published)}, but ${given}.`,
      hint: [
        ...explanations.map((each) => explain(each, format)),
        `Correct the ${change === 'growth' ? 'percentage' : 'figure'} or one of the two numbers. ${declare(declaration)}`,
      ].join('\n'),
    };
  },
  'mean-mismatch': ({ name, measure, weight, published, computed, digits, declaration }, format) => ({
    message: `${name}: ${measureName(measure)} is published as ${format.figure(measure.kind, published, digits, measure.currency)}, but the average over the rows, weighted by the number of ${plural(weight)}, is ${format.figure(measure.kind, computed, digits, measure.currency)}.`,
    hint: `Correct the average or the values of the rows. ${declare(declaration)}`,
  }),
  'ratio-mismatch': (
    { name, measure, inputs: [share, of], per, published, computed, digits, declaration },
    format,
  ) => ({
    message: `${name}: ${measureName(measure)} is published as ${format.figure(measure.kind, published, digits, measure.currency)}, but ${uncapital(share.name, 'en')} (${addendText(share, format)}) ÷ ${uncapital(of.name, 'en')} (${addendText(of, format)}) gives ${format.figure(measure.kind, computed, digits, measure.currency)}${per === 100 || per === 1 ? '' : ` per ${format.count(per)}`}.`,
    hint: `Correct the share or one of the two numbers. ${declare(declaration)}`,
  }),
};
