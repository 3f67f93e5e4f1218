import type { Addend } from '../model/addend.ts';
import type { Formatters } from './formatters.ts';

/** One number of a sum or of a change as a language writes it; an absent one as it is typed. */
export const addendText = ({ kind, value, absence, digits, currency }: Addend, format: Formatters): string =>
  value === null ? (absence ?? '–') : format.figure(kind, value, digits, currency);
