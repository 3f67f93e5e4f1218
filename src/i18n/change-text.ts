import { changeKinds, type ChangeKind } from '../model/measure.ts';
import type { Formatters } from './formatters.ts';

/** A change as a language writes it: `45.3%`, `2.03`, `+2.1 pp`. */
export const changeText = (format: Formatters, change: ChangeKind, value: number, digits: number): string =>
  change === 'points'
    ? format.change('percent', value, digits)
    : format.figure(changeKinds[change], value, digits);
