import type { Addend } from '../model/finding.ts';
import type { Formatters } from './formatters.ts';

/** One number of a sum or of a change as a language writes it. */
export const addendText = ({ kind, value, digits, currency }: Addend, format: Formatters): string =>
  format.figure(kind, value, digits, currency);
