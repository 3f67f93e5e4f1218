import { memoize } from './memoize.ts';
import { printedText } from './printed-text.ts';

/** A piece of a text and everything before it in the text; together they locate the piece in the file. */
export interface Spot {
  match: string;
  before: string;
}

/** Offsets in a text, without the character at `end`. */
export type Stretch = readonly [start: number, end: number];

/** Braces with the name in them, or a brace without its pair; an opening one includes the word after it. */
const bracePattern = /\{(?<name>[^{}\n]*)\}|\{[^\s{}]*|\}/g;
/** A whole number, with or without group separators; Indian grouping (`12,34,567`) is included. It has up to ten groups. */
const whole = String.raw`\d{1,3}(?:[ .,'_]\d{3}(?!\d)){1,9}|\d{1,2}(?:,\d\d){1,9},\d{3}|\d*[¼-¾⅐-⅞]|\d+(?!\d)`;
const year = /^(?:19|20)\d\d$/;
/** A telephone number, not a figure: digits in any groups after a plus, a zero (no figure starts with it) or the Russian 8. */
const telephone =
  /(?<![\p{L}\p{N}])(?:\+(?:[\s()-]{0,2}\d){8,15}|0(?:[\s()-]{0,2}\d){4,14}|8(?:[\s()-]{0,2}\d){10})(?!\p{N})/gu;
/** One of a town: `555-123-4567`, `(555) 123-4567`, `12-34-56`. In a number, no group of three stands before one of four. */
const local =
  /(?<![\p{L}\p{N}-])(?:(?:1[ .-])?\d{3}([ .-])\d{3}\1\d{4}|\(\d{2,5}\) ?\d{2,4}[ -]\d{4}|\(\d{2,5}\) ?\d{1,3}(?:-\d{2,4}){1,3}|\d{1,3}(?:-\d{2,3}){1,3}-\d{2,4})(?![\p{L}\p{N}-])/gu;
/** A number that is part of a name, as of a school, and so not a figure. */
const ordinal = /(?:№|\bNo\.)\s?\d+/gu;
/** An address in a text, of the web or of mail. */
const address = /\bhttps?:\/\/[^\s)>]+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+/gu;
/** A placeholder, in whose place its figure is printed. */
const placeholder = /\{[^{}\n]*\}/gu;
/** Words in backticks, which are printed without them; numbers in them are not figures. */
const literalPattern = /(?<!`)`([^`]+)`(?!`)/gu;

/** Finds the numbers that are not part of a word or code, each with the sign, or the match of `words`, that follows it. */
const numbersWith = memoize(
  (words: RegExp) =>
    new RegExp(
      String.raw`(?<![\p{L}\p{Nd}\p{Nl}])(?<sign>\p{Sc} ?)?(?<whole>${whole})(?<decimals>[.,]\d+)?` +
        String.raw`(?:(?<percent> ?\\?%)|(?:(?<word> ?‰|${words.source}|(?<=(?<!\d)10)[⁰¹²³⁴-⁹]{1,3}|(?<=\p{Sc} ?[\d.,]{1,30}) ?[kmbtKMBT]))?` +
        String.raw`(?![\p{L}\p{Nd}\p{Nl}]))`,
      'gu',
    ),
);

type Groups = Partial<Record<string, string>>;

/** Whether a number in a text is a figure: it has a per cent sign or a unit, or is at least 1000 and not a year. */
const isFigure = ({ whole: digits = '', percent, word }: Groups): boolean =>
  percent !== undefined ||
  word !== undefined ||
  (!year.test(digits) && Number(digits.replace(/\D/g, '')) >= 1000);

/** The numbers that a typed one may mean, in plain digits: `15,654` is 15654 or 15.654. None for a number with a unit or a fraction. */
function readings({ whole: digits = '', decimals = '', percent, word }: Groups): string[] {
  if (word !== undefined || /\p{No}/u.test(digits)) return [];
  const sign = percent === undefined ? '' : '%';
  const point = decimals.replace(',', '.');
  const lone = /^\d{1,3}[.,]\d{3}$/.test(digits) && !decimals ? [digits.replace(',', '.')] : [];
  return [digits.replace(/\D/g, '') + point, ...lone].map((number) => number + sign);
}

const spot = (text: string, { 0: match, index }: RegExpExecArray): Spot => ({
  match,
  before: text.slice(0, index),
});

/** What does not start in any of the stretches; both lists must be in the order of the text. */
function outside<Found extends { index: number }>(
  found: readonly Found[],
  stretches: readonly Stretch[],
): Found[] {
  let next = 0;
  return found.filter(({ index }) => {
    while (next < stretches.length && stretches[next]![1] <= index) next++;
    return !(next < stretches.length && stretches[next]![0] <= index);
  });
}

/** Every placeholder of a text with its name, and every brace without its pair (no name), except in the `literal` parts. */
export const braces = (
  text: string,
  literal: readonly Stretch[] = [],
): (Spot & { name: string | undefined })[] =>
  outside([...text.matchAll(bracePattern)], literal).map((match) => ({
    ...spot(text, match),
    name: match.groups?.['name'],
  }));

/** A figure that is typed into a text by hand: as it is typed without what is hidden, and the numbers that it may mean. */
export interface TypedFigure extends Spot {
  text: string;
  readings: readonly string[];
}

/**
 * Every figure that is typed into a text by hand. A number followed by a match of `words`, or beside a placeholder, is a figure whatever
 * its size; one in a `literal` part is not. What is `hidden` is not printed: `**1**000` is 1000.
 */
export function typedFigures(
  source: string,
  words: RegExp,
  { literal = [], hidden = [] }: { literal?: readonly Stretch[]; hidden?: readonly Stretch[] } = {},
): TypedFigure[] {
  if (!/\p{N}/u.test(source)) return [];
  const { text, sources } = printedText(source, hidden);
  const others = [telephone, local, ordinal, address, placeholder]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: match }): Stretch => [sources[index]![0], sources[index + match.length - 1]![1]])
    .sort(([a], [b]) => a - b);
  const found = [...text.matchAll(numbersWith(words))].map(({ index: start, 0: match, groups = {} }) => {
    const end = start + match.length;
    const isBeside = text[start - 1] === '}' || text[end] === '{';
    const index = sources[start + (groups['sign'] ?? '').length]![0];
    return { index, typed: sources.slice(start, end), isFigure: isBeside || isFigure(groups), groups };
  });
  return outside(outside(found, others), literal)
    .filter((each) => each.isFigure)
    .map(({ typed, groups }) => {
      const [start, end] = [typed[0]![0], typed.at(-1)![1]];
      const shown = [...new Set(typed)].map(([from, to]) => source.slice(from, to)).join('');
      return {
        match: source.slice(start, end),
        before: source.slice(0, start),
        text: shown.replace(/\s+/g, (run) => (run.includes('\n') ? ' ' : run)),
        readings: readings(groups),
      };
    });
}

/** Where a name or title has words in backticks. */
export const literalIn = (text: string): Stretch[] =>
  [...text.matchAll(literalPattern)].map(({ index, 0: match }) => [index, index + match.length]);

/** A name or title as it is printed. */
export const withoutBackticks = (text: string): string => text.replace(literalPattern, '$1');

/** Control characters and lone surrogates; of these, only tabs and line breaks are allowed. */
const control = /[\p{Cc}\p{Cs}]/gu;
const allowedControl = /[\t\n]/;
/** The Unicode marks that open a change of direction, and the mark that closes it. */
const marks = [
  { opens: /[\u202a\u202b\u202d\u202e]/, closes: '\u202c' },
  { opens: /[\u2066-\u2068]/, closes: '\u2069' },
];

/** Every character that a text must not hold: control characters, and marks of direction that are never closed. */
export function forbiddenCharacters(text: string): (Spot & { reason: 'control' | 'direction' })[] {
  const controls = [...text.matchAll(control)].filter(([character]) => !allowedControl.test(character));
  const directions = [...text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)];
  const open = marks.flatMap(({ opens, closes }) => {
    const left: RegExpExecArray[] = [];
    for (const match of directions)
      if (opens.test(match[0])) left.push(match);
      else if (match[0] === closes) left.pop();
    return left;
  });
  return [
    ...controls.map((match) => ({ ...spot(text, match), reason: 'control' as const })),
    ...open
      .sort((a, b) => a.index - b.index)
      .map((match) => ({ ...spot(text, match), reason: 'direction' as const })),
  ];
}

/** Whether a text has a visible character; spaces and characters without width are not visible. */
export const isVisible = (text: string): boolean =>
  /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
