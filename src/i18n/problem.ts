import { addendText } from './addend-text.ts';
import { countOf, type Code, type Details, type Severity } from '../model/finding.ts';
import type { Located } from '../model/place.ts';
import type { Language, Wording } from './language.ts';
import { stripControlChars } from './caret-line.ts';
import { createFormatters } from './formatters.ts';

/** A problem as everyone outside gets it: terminal, browser overlay, JSON, annotations of CI. */
export interface Problem {
  code: Code;
  severity: Severity;
  /** How many problems it stands for: one, or all that are not told. */
  count: number;
  file: string;
  /** From 1. */
  line: number;
  column: number;
  /** Where it stands in the data, in words of the data: `channels.0.total`. */
  path: string;
  message: string;
  hint: string;
  related: { file: string; line: number; column: number; message: string }[];
  /** The source line, and how many of its characters are meant. */
  source: string;
  length: number;
}

/** Words a finding that has its place, in lines that command nothing; `named` says how a file of the data folder is named to the one who reads. */
export function problem(
  { finding, place, related }: Located,
  language: Language,
  named: (file: string) => string,
): Problem {
  const format = createFormatters(language);
  const word = language.messages[finding.code] as (details: Details[Code], with_: typeof format) => Wording;
  const { message, hint } = word(finding.details, format);
  return {
    code: finding.code,
    severity: finding.severity,
    count: countOf(finding),
    ...place,
    file: named(place.file),
    path: finding.at.path.join('.'),
    message: stripControlChars(message),
    hint: hint.split('\n').map(stripControlChars).join('\n'),
    related: related.map(({ part, place: { file, line, column } }) => ({
      file: named(file),
      line,
      column,
      message: stripControlChars(`${part.name}: ${addendText(part, format)}`),
    })),
  };
}
