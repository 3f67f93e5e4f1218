import type { FormatLocaleDefinition } from 'd3-format';
import type { Code, Details } from '../model/finding.ts';
import type { Formatters } from './formatters.ts';
import type { UiStrings } from './ui-strings.ts';

/** A problem in words: what is wrong, and what to do. */
export interface Wording {
  message: string;
  hint: string;
}

/** Everything that one language needs. Another language is another value of this type. */
export interface Language {
  /** BCP 47, as in `data/site.yaml` and in `<html lang>`. */
  locale: string;
  numbers: FormatLocaleDefinition;
  /** What stands after the number of a percentage, with its space where the language wants one. */
  percentSign: string;
  /** The unit of a difference of percentages. */
  points: string;
  /** Units of spoken durations: hours, minutes, seconds, each after a no-break space. */
  timeUnits: readonly [string, string, string];
  /** A rank inside a sentence. */
  ordinal: (value: number) => string;
  /** The field separator that spreadsheets expect in the countries of the language. */
  csvSeparator: string;
  /** The characters that its interface may print: the typeface is cut down to these and those of the data. */
  alphabet: string;
  /** Matches the words that make any number before them a figure, even a small one: a magnitude or “per cent”, with the space before. */
  figureWords: RegExp;
  /** What is read as `n/a` in place of a figure, in any capitals. */
  notAvailable: readonly string[];
  /** Puts no-break spaces where the language's typography wants them. */
  typeset: (text: string) => string;
  strings: (format: Formatters) => UiStrings;
  /** Descriptions of the fields of all schemas, by `.meta({ field })`. */
  fields: Readonly<Record<string, string>>;
  messages: { [C in Code]: (details: Details[C], format: Formatters) => Wording };
}
