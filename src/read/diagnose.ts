import { isPair, isScalar, visit } from 'yaml';
import { rangeAddress } from '../model/address.ts';
import { finding, type Finding } from '../model/finding.ts';
import { irregular, hasNoContent } from './indent.ts';
import { parse, type Source } from './parse.ts';
import { placeIn, rangeOf } from './locate.ts';
import { characterSlips, indentSlips, isUnbalanced, unquoted, type Slip } from './slip.ts';

/** The most characters to parse in search of a repair of one file: about a hundred times a file of two pages. */
const budget = 1_000_000;
/** The same for all files of a folder. */
export const folderBudget = 3_000_000;
/** With more structural findings than this, one slip is not taken for the cause of all. */
const most = 20;
/** How many lines away from a fault a slip is looked for; lines that are irregular by themselves are tried at any distance. */
const reach = 3;

const structural = new Set(['syntax', 'unknown-key', 'unknown-id', 'missing-key', 'missing-territory']);

/** Whether a finding may be caused by the structure of the file, as by a wrong indent or a missing colon, not just by a value. */
const isStructural = (each: Finding): boolean =>
  structural.has(each.code) ||
  (each.code === 'wrong-kind' &&
    (!each.details.source || ['mapping', 'list', 'id'].includes(each.details.expected)));

const findingKey = ({ code, at, details }: Finding): string => JSON.stringify([code, at.path, details]);

/** The lines (from 0) to try: those around the faults, nearest first, then some whose own indent, quotes or brackets look wrong. */
function suspects(faults: readonly number[], lines: readonly string[]): number[] {
  const around = (line: number, distance: number) => [line - distance, line + distance];
  const found = new Set<number>();
  for (let distance = 0; distance <= reach; distance++)
    for (const line of faults) for (const each of around(line, distance)) found.add(each);
  const unbalanced = lines.flatMap((line, index) => (isUnbalanced(line) ? [index] : []));
  for (const line of irregular(lines).slice(0, 5))
    for (const each of [line, line - 1, line + 1]) found.add(each);
  for (const line of unbalanced.slice(0, 5)) found.add(line);
  return [...found].filter((line) => line >= 0 && line < lines.length);
}

/**
 * The nodes that enclose the mapping of the key in a line; empty for a line without a key, `null` where what looks like a key is part of a
 * text.
 */
function mappingsAround({ document, lines }: Source, index: number, line: string): readonly unknown[] | null {
  const [, before, key] = /^( *(?:- +)*)(?:["']?[\w-]+["']?(:)(?: |\r?$))?/.exec(line)!;
  const start = lines.lineStarts[index]! + before!.length;
  let found: readonly unknown[] | null = key === undefined ? [] : null;
  visit(document, {
    Map(_, { items }, around) {
      if (!items.some((pair) => isScalar(pair.key) && pair.key.range?.[0] === start)) return undefined;
      found = around;
      return visit.BREAK;
    },
  });
  return found;
}

/** Whether a line that these nodes enclose is in the value of an unknown key, which is not checked for problems. */
const isHidden = (around: readonly unknown[], source: Source, findings: readonly Finding[]): boolean =>
  findings.some(({ code, at }) => {
    if (code !== 'unknown-key') return false;
    const [start] = rangeOf(source, at);
    return around.some((each) => isPair(each) && isScalar(each.key) && each.key.range?.[0] === start);
  });

/**
 * Looks for one change of one line after which a faulty file can be parsed and has fewer findings, all of which it had before (no
 * structural ones, if it could not be parsed). Returns the finding of that slip and the findings that remain; `null` where no finding is
 * structural, or no such change is found. What is parsed is taken off what is left for the folder.
 */
export function diagnose(
  source: Source,
  findings: readonly Finding[],
  findingsOf: (source: Source) => Finding[],
  ofFolder = { left: folderBudget },
): Finding[] | null {
  const faults = findings.filter(isStructural);
  const { file, text } = source;
  if (!faults.length || faults.length > most || text.length > budget / 10) return null;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(end);
  const before = source.value === undefined ? null : new Set(findings.map(findingKey));
  const places = faults.map(({ at }) => placeIn(new Map([[file, source]]), at).line - 1);
  const near = suspects([...new Set(places)], lines);
  // each fault costs the parser as much time as some hundred characters
  const cost = text.length + 500 * (source.document.errors.length + source.document.warnings.length);
  let left = budget;
  let best: { slip: Slip; rest: readonly Finding[] } | null = null;
  const tried = new Set<string>();
  function* slips() {
    const next = near.filter((line) => places.some((place) => Math.abs(place - line) <= 1));
    for (const index of next) yield* characterSlips(lines, index);
    yield* indentSlips(lines, near);
    for (const index of near) if (!next.includes(index)) yield* characterSlips(lines, index);
    for (const index of near) yield* unquoted(lines, index);
  }
  for (const slip of slips()) {
    if (before && !places.includes(slip.line)) continue; // where the file can be parsed, only lines with a fault are changed
    const changed = `${slip.line} ${slip.repaired}`;
    if (tried.has(changed)) continue;
    tried.add(changed);
    if ((left -= cost) < 0 || (ofFolder.left -= cost) < 0) break;
    const repaired = parse(file, lines.with(slip.line, slip.repaired).join(end));
    const around = mappingsAround(repaired, slip.line, slip.repaired);
    if (repaired.value === undefined || !around) continue;
    const after = findingsOf(repaired);
    if (isHidden(around, repaired, after)) continue;
    const explains = before
      ? after.length < before.size && after.every((each) => before.has(findingKey(each)))
      : !after.some(isStructural);
    if (explains && (!best || after.length < best.rest.length)) best = { slip, rest: after };
    if (best?.rest.length === 0) break;
  }
  if (!best) return null;
  const rest = new Set(best.rest.map(findingKey));
  return [told(source, lines, best.slip), ...findings.filter((each) => before && rest.has(findingKey(each)))];
}

/** The finding of a slip: the repaired line, and its indent compared with those of the lines before and after it. */
function told({ file, lines: { lineStarts } }: Source, lines: readonly string[], slip: Slip): Finding {
  const start = lineStarts[slip.line]! + slip.column;
  const length = slip.reason.startsWith('MISSING') ? 1 : slip.token.length;
  const indentOf = (line: string | undefined) => /^\s*/.exec(line ?? '')![0].length;
  const needed = indentOf(slip.repaired);
  const isLine = (line: string) => !hasNoContent(line);
  const around = [lines.slice(0, slip.line).findLast(isLine), lines.slice(slip.line + 1).find(isLine)];
  const beside = around.some((line) => line !== undefined && indentOf(line) === needed);
  const indent = { typed: indentOf(lines[slip.line]), needed, beside };
  const details = { reason: slip.reason, token: slip.token, repaired: { line: slip.repaired, indent } };
  return finding('syntax', rangeAddress(file, start, start + length), details);
}
