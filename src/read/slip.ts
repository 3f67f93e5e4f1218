import { inQuotes } from '../model/repair.ts';
import { irregular, hasNoContent, plausibleIndents } from './indent.ts';

/** A change of one line that an editor may have meant; `diagnose` tries whether the file then makes sense. */
export interface Slip {
  reason: SlipReason;
  /** From 0. */
  line: number;
  /** The column in the line (from 0) where `token` is missing or wrong. */
  column: number;
  token: string;
  /** The changed line. */
  repaired: string;
}

export type SlipReason =
  | 'INDENT'
  | 'NO_BREAK_SPACE'
  | 'TAB_AS_INDENT'
  | 'MISSING_COLON'
  | 'MISSING_SPACE'
  | 'MISSING_COMMA'
  | 'MISSING_QUOTE'
  | 'MISSING_BRACKET'
  | 'CURLY_QUOTES'
  | 'UNQUOTED'
  | 'DIGIT_GROUPS'
  | 'DECIMAL_COMMA';

/** Numbers in brackets with a comma before their decimals, `78,4 %` and `1 204,50`; in `12,345` it may stand between groups. */
const decimalComma =
  /(?<=: {0,9})[+\u2212-]?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+,\d{1,3}|\d+,\d{1,2})(?:[ \u00a0\u202f]?%)?(?= {0,9}[,}\]])/g;
/** Such a number as it should be typed. */
const withPoint = (number: string): string =>
  number
    .replace('\u2212', '-')
    .replace(',', '.')
    .replace(/[^\d.%-]/g, '');
const invisible = /[\u00a0\u2007\u202f\u3000]/g;

/** The most lines to look at in search of other indents: of a file of two pages, those of a thousand changes. */
const patience = 1_000_000;

/** Other indents of the lines `near`; first those that leave the fewest irregular lines in the file, none that adds any. */
export function indentSlips(lines: readonly string[], near: readonly number[]): Slip[] {
  const asTyped = irregular(lines).length;
  let left = patience;
  const slips = near.flatMap((index) => {
    const line = lines[index]!;
    if (hasNoContent(line)) return [];
    const own = /^\s*/.exec(line)![0];
    const text = line.slice(own.length);
    const before = lines.slice(0, index).findLast((each) => !hasNoContent(each)) ?? '';
    const reason = own.includes('\t')
      ? 'TAB_AS_INDENT'
      : own.trimStart() === own && /[^ ]/.test(own)
        ? 'NO_BREAK_SPACE'
        : 'INDENT';
    return plausibleIndents(lines, index).flatMap((indent) => {
      const repaired = ' '.repeat(indent) + text;
      if (repaired === line || (left -= lines.length) < 0) return [];
      const beside = indent === /^ */.exec(before)![0].length ? 0 : 1;
      const astray = irregular(lines.with(index, repaired)).length;
      if (astray > asTyped) return [];
      const cost = astray * 100 + Math.abs(indent - own.length) * 2 + beside;
      return [
        {
          cost,
          slip: {
            reason,
            line: index,
            column: own.length,
            token: /^\S+/.exec(text)![0],
            repaired,
          } satisfies Slip,
        },
      ];
    });
  });
  return slips.sort((a, b) => a.cost - b.cost).map(({ slip }) => slip);
}

/** Where a quote or bracket may be missing: before and after each value of a line. */
function boundaries(line: string): number[] {
  const found = new Set<number>();
  const add = (pattern: RegExp, after: boolean) => {
    for (const { index, 0: match } of line.matchAll(pattern)) found.add(after ? index + match.length : index);
  };
  add(/(?::|-|,) (?= )|(?::|-|,) +(?=\S)|[{[] *(?=\S)/g, true);
  add(/(?<=\S)(?= *[,}\]]| +#|\s*$)|(?<! ) +(?=[,}\]])|(?<= )$/g, false);
  return [...found].sort((a, b) => a - b);
}

const occurrences = (line: string, character: string): number => line.split(character).length - 1;

/** Whether a quote or a bracket of a line has no pair in it. */
export const isUnbalanced = (line: string): boolean =>
  occurrences(line, '"') % 2 > 0 ||
  occurrences(line, '{') !== occurrences(line, '}') ||
  occurrences(line, '[') !== occurrences(line, ']');

/** The slips in a line that are missing or wrong characters, likely ones first. */
export function* characterSlips(lines: readonly string[], index: number): Generator<Slip> {
  const line = lines[index]!;
  const slip = (reason: SlipReason, column: number, token: string, repaired: string): Slip => ({
    reason,
    line: index,
    column,
    token,
    repaired,
  });
  const insert = (reason: SlipReason, at: number, token: string) =>
    slip(reason, at, token, line.slice(0, at) + token + line.slice(at));
  const replace = (reason: SlipReason, at: number, old: string, by: string) =>
    slip(reason, at, old, line.slice(0, at) + by + line.slice(at + old.length));

  const hidden = line.search(invisible);
  if (hidden >= 0) yield slip('NO_BREAK_SPACE', hidden, line.charAt(hidden), line.replace(invisible, ' '));
  const [comma] = line.matchAll(decimalComma);
  if (comma) yield slip('DECIMAL_COMMA', comma.index, comma[0], line.replace(decimalComma, withPoint));
  const keys = /(?:^ *(?:- +)*|[{,] *)["']?[\w-]+["']?/g;
  for (const { index: at, 0: match } of line.matchAll(keys)) {
    const end = at + match.length;
    const rest = line.slice(end);
    if (/^( +[^\s:,}]|\s*$)/.test(rest)) yield insert('MISSING_COLON', end, ':');
    if (/^:\S/.test(rest)) yield insert('MISSING_SPACE', end + 1, ' ');
  }
  for (const { index: at } of line.matchAll(/(?<=[^\s,{[:-])(?= +["'{]?[\w-]+["']?(?::| *[,\]]))/g))
    yield insert('MISSING_COMMA', at, ',');
  for (const { index: at, 0: digits } of line.matchAll(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d.])/g))
    yield replace('DIGIT_GROUPS', at, digits, digits.replaceAll(',', ''));
  const curly = line.search(/[“”„‟]/);
  if (curly >= 0) yield slip('CURLY_QUOTES', curly, line.charAt(curly), line.replace(/[“”„‟]/g, '"'));
  for (const quote of ['"', "'"])
    if (occurrences(line, quote) % 2)
      for (const at of boundaries(line)) yield insert('MISSING_QUOTE', at, quote);
  for (const [opening, closing] of ['{}', '[]'] as unknown as [string, string][]) {
    const more = occurrences(line, opening) - occurrences(line, closing);
    const ends = more > 0 ? boundaries(line).reverse() : boundaries(line);
    if (more) for (const at of ends) yield insert('MISSING_BRACKET', at, more > 0 ? closing : opening);
  }
}

/** The slip of leaving out quotes around a value with characters that mean something in YAML, like a second colon. */
export function* unquoted(lines: readonly string[], index: number): Generator<Slip> {
  const [, key, value] = /^( *(?:- +)*[\w-]+: +)(\S.*)$/.exec(lines[index]!.trimEnd()) ?? [];
  if (!key || !value || /^["'|>]/.test(value)) return;
  const repaired = key + inQuotes(value);
  yield { reason: 'UNQUOTED', line: index, column: key.length, token: value, repaired };
}
