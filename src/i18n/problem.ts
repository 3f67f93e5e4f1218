import { addendText } from './addend-text.ts';
import { countOf, type Code, type Details, type Severity } from '../model/finding.ts';
import type { Located } from '../model/place.ts';
import type { I18n } from './i18n.ts';
import type { Wording } from './language.ts';
import { printable } from './printable.ts';

/** A problem in words, as all outputs get it: terminal, browser overlay, JSON, annotations of CI. */
export interface Problem {
  code: Code;
  severity: Severity;
  /** How many problems it stands for: one, or the number of those that are left out. */
  count: number;
  file: string;
  /** Both count from 1. */
  line: number;
  column: number;
  /** Its keys and indexes in the data: `channels.0.total`. */
  path: string;
  message: string;
  hint: string;
  related: { file: string; line: number; column: number; message: string }[];
  /** The source line, and how many of its characters are to be marked. */
  source: string;
  length: number;
}

/** Puts a located finding into words that are safe to print; `named` turns the path of a data file into the one that readers see. */
export function problem(
  { finding, place, related }: Located,
  { language, format }: Pick<I18n, 'language' | 'format'>,
  named: (file: string) => string,
): Problem {
  const word = language.messages[finding.code] as (details: Details[Code], with_: typeof format) => Wording;
  const { message, hint } = word(finding.details, format);
  return {
    code: finding.code,
    severity: finding.severity,
    count: countOf(finding),
    ...place,
    file: named(place.file),
    path: finding.at.path.join('.'),
    message: printable(message),
    hint: hint.split('\n').map(printable).join('\n'),
    related: related.map(({ part, place: { file, line, column } }) => ({
      file: named(file),
      line,
      column,
      message: printable(`${part.name}: ${addendText(part, format)}`),
    })),
  };
}
