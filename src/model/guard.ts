import { memoize } from './memoize.ts';

/** A stretch of a text, and all that stands before it: what points at it in the file. */
export interface Spot {
  match: string;
  before: string;
}

/** From where to where in a text. */
export type Stretch = readonly [start: number, end: number];

/** What is in braces, or a brace without its pair with the word that it stands at. */
const bracePattern = /\{(?<name>[^{}\n]*)\}|\{[^\s{}]*|\}/g;
/** A whole number with its group separators, those of India too. */
const whole = String.raw`\d{1,3}(?:[ \u00a0\u202f\u2009.,'’]\d{3}(?!\d))+|\d{1,2}(?:,\d\d)+,\d{3}|\d+`;
const year = /^(?:19|20)\d\d$/;
/** Digits that count nothing: a telephone number in whatever groups, from a plus, a zero (as no figure starts) or the Russian 8. */
const telephone =
  /(?<![\p{L}\p{N}])(?:\+(?:[\s()-]{0,2}\d){8,15}|0(?:[\s()-]{0,2}\d){4,14}|8(?:[\s()-]{0,2}\d){10})(?!\p{N})/gu;
/** A number that names and does not count: of a school, of a house. */
const ordinal = /(?:№|\bNo\.)\s?\d+/gu;
/** An address that stands in a text as it is. */
const address = /\bhttps?:\/\/[^\s)>]+/gu;
/** Words in backticks: they count nothing, and lose their backticks. */
const literalPattern = /(?<!`)`([^`]+)`(?!`)/gu;

/** The numbers that `words` may follow, which make a figure of each; none is a part of a word or of a code. */
const numbersWith = memoize(
  (words: RegExp) =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:\p{Sc}\s?)?(?<whole>${whole})(?<decimals>[.,]\d+)?` +
        String.raw`(?:(?<percent>\s?%)|(?<word>\s?‰|${words.source}|(?<=\p{Sc}\s?[\d.,]+)\s?[kmbtKMBT]))?(?![\p{L}\p{N}])`,
      'gu',
    ),
);

type Groups = Partial<Record<string, string>>;

/** A figure that the report holds must not be typed again: it would not change with it. */
const isFigure = ({ whole: digits = '', percent, word }: Groups): boolean =>
  percent !== undefined ||
  word !== undefined ||
  (!year.test(digits) && Number(digits.replace(/\D/g, '')) >= 1000);

/** What a number may mean, in digits: a lone group after a comma may be decimals. */
function readings({ whole: digits = '', decimals = '', percent, word }: Groups): string[] {
  if (word !== undefined) return [];
  const sign = percent === undefined ? '' : '%';
  const point = decimals.replace(',', '.');
  const lone = /^\d{1,3}[.,]\d{3}$/.test(digits) && !decimals ? [digits.replace(',', '.')] : [];
  return [digits.replace(/\D/g, '') + point, ...lone].map((number) => number + sign);
}

const spot = (text: string, { 0: match, index }: RegExpExecArray): Spot => ({
  match,
  before: text.slice(0, index),
});

/** Matches that stand in none of some stretches, which come in the order of the text. */
function outside(matches: readonly RegExpExecArray[], stretches: readonly Stretch[]): RegExpExecArray[] {
  let next = 0;
  return matches.filter(({ index }) => {
    while (next < stretches.length && stretches[next]![1] <= index) next++;
    return !(next < stretches.length && stretches[next]![0] <= index);
  });
}

/** Every placeholder of a text with the name in it, and every brace without its pair, but for those in its `literal` parts. */
export const braces = (
  text: string,
  literal: readonly Stretch[] = [],
): (Spot & { name: string | undefined })[] =>
  outside([...text.matchAll(bracePattern)], literal).map((match) => ({
    ...spot(text, match),
    name: match.groups?.['name'],
  }));

/**
 * Every figure that is typed into a text by hand, with what it may mean in digits; what follows a number in `words` makes a figure of
 * it, whatever its size. What stands in the `literal` parts of the text counts nothing.
 */
export function typedFigures(
  text: string,
  words: RegExp,
  literal: readonly Stretch[] = [],
): (Spot & { readings: string[] })[] {
  if (!/\d/.test(text)) return [];
  const others = [telephone, ordinal, address]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match): Stretch => [match.index, match.index + match[0].length])
    .sort(([a], [b]) => a - b);
  return outside(outside([...text.matchAll(numbersWith(words))], others), literal)
    .filter((match) => isFigure(match.groups!))
    .map((match) => ({ ...spot(text, match), readings: readings(match.groups!) }));
}

/** Where a name or title has words in backticks. */
export const literalIn = (text: string): Stretch[] =>
  [...text.matchAll(literalPattern)].map(({ index, 0: match }) => [index, index + match.length]);

/** A name or title as it is printed. */
export const withoutBackticks = (text: string): string => text.replace(literalPattern, '$1');

/** Control characters but for the tab and the line break, and halves of characters. */
const control = /[\p{Cc}\p{Cs}]/gu;
const allowedControl = /[\t\n]/;
/** A mark of direction, and the one that closes it. */
const marks = [
  { opens: /[\u202a\u202b\u202d\u202e]/, closes: '\u202c' },
  { opens: /[\u2066-\u2068]/, closes: '\u2069' },
];

/** Every character that a text must not hold: a control, and a mark of direction that its paragraph leaves open. */
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

/** Whether a text shows anything: characters of no width are drawn as nothing. */
export const isVisible = (text: string): boolean =>
  /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
