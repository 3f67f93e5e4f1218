import type { Stretch } from './guard.ts';

/** A text as it is read on a page: in plain digits, signs and single spaces. `sources`: where each of its characters is typed. */
export interface PrintedText {
  text: string;
  sources: readonly Stretch[];
}

const digit = /^\p{Nd}$/u;
/** Raised and lowered digits in their order. */
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉';
/** Marks that are drawn on the character before them, and characters that are not drawn. */
const undrawn = /^[\p{M}\p{Default_Ignorable_Code_Point}]$/u;
/** Signs of numbers, each with what looks like it. */
const signs = new Map(
  ['%％﹪٪', '‰‱؉؊', ',，﹐٬', '.．﹒٫·', "'’‘ʼ´`′＇", '-‐‑'].flatMap(([sign = '', ...alike]) =>
    alike.map((each): [string, string] => [each, sign]),
  ),
);
/** A reference of HTML to a space or to a per cent sign, a run of spaces, or one character. */
const character = /&(?:nbsp|thinsp|#160|#xa0);|&(?:percnt|#37|#x25);|\s+|[^]/giu;

/** The plain digit that one of any script stands for: in Unicode, ten follow one another from a zero on. */
function plainDigit(typed: string): string {
  const point = typed.codePointAt(0)!;
  let before = 0;
  while (digit.test(String.fromCodePoint(point - before - 1))) before++;
  return String(before % 10);
}

function plainSign(typed: string): string {
  if (/^\s/.test(typed)) return /\n\s*\n/.test(typed) ? '\n' : ' '; // a blank line ends a paragraph
  if (digit.test(typed)) return plainDigit(typed);
  if (undrawn.test(typed)) return '';
  if (typed.length > 2) return /^&(?:p|#37|#x25)/i.test(typed) ? '%' : ' ';
  return signs.get(typed) ?? typed;
}

/** A text without what is `hidden` in its source, such as the marks of bold words; `hidden` must be in the order of the text. */
export function printedText(source: string, hidden: readonly Stretch[] = []): PrintedText {
  const printed: string[] = [];
  const sources: Stretch[] = [];
  let next = 0;
  let stands = false; // whether a run of raised digits is a number by itself, and no exponent, unit or mark of a note
  for (const { 0: typed, index } of source.matchAll(character)) {
    while (next < hidden.length && hidden[next]![1] <= index) next++;
    if (next < hidden.length && hidden[next]![0] <= index) continue;
    const rank = raised.indexOf(typed);
    stands = rank >= 0 && (stands || !/[\p{L}\p{N})\]}]/u.test(printed.at(-1) ?? ''));
    const sign = stands ? String(rank % 10) : plainSign(typed);
    if (sign) printed.push(sign);
    const stretch: Stretch = [index, index + typed.length];
    for (let unit = 0; unit < sign.length; unit++) sources.push(stretch);
  }
  return { text: printed.join(''), sources };
}
