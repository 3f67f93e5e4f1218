import { isPair, isScalar, visit } from 'yaml';
import { finding, type Finding } from '../model/finding.ts';
import { irregular, isBlank } from './indent.ts';
import { parse, type Source } from './parse.ts';
import { placeIn, rangeOf } from './locate.ts';
import { characterSlips, indentSlips, isUnbalanced, unquoted, type Slip } from './slip.ts';

/** How many characters may be read to find out what a file should have been: some hundred times a file of two pages. */
const budget = 1_000_000;
/** How many lines of a file are told as faulty at most before one slip is no account of them. */
const most = 20;
/** How far from the fault the slip may be, in lines, unless the file is out of step farther away. */
const reach = 3;

const structural = new Set(['syntax', 'unknown-key', 'unknown-id', 'missing-key', 'missing-territory']);

/** Whether a finding may come of lines that do not stand to each other as they were meant. */
const isStructural = (each: Finding): boolean =>
  structural.has(each.code) ||
  (each.code === 'wrong-kind' &&
    (!each.details.source || ['mapping', 'list', 'id'].includes(each.details.expected)));

const findingKey = ({ code, at, details }: Finding): string => JSON.stringify([code, at.path, details]);

/** The lines to look at: around the faults by their distance, then those that are out of step by themselves. */
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
 * What the key of a line stands in, from the inside out; empty for a line that looks like none, `null` where what looks like a key is a
 * part of a text.
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

/** Whether a line stands in the value of a key that nobody knows: what is wrong with it there is not told. */
const isHidden = (around: readonly unknown[], source: Source, findings: readonly Finding[]): boolean =>
  findings.some(({ code, at }) => {
    if (code !== 'unknown-key') return false;
    const [start] = rangeOf(source, at);
    return around.some((each) => isPair(each) && isScalar(each.key) && each.key.range?.[0] === start);
  });

/**
 * The one change of one line that makes sense of a file which makes none as it is typed: it can be read then, and nothing is found in
 * it that was not found before. It is told with what it does not explain. `null` where nothing is wrong with the structure of the
 * file, or no such change is found.
 */
export function diagnose(
  source: Source,
  findings: readonly Finding[],
  findingsOf: (source: Source) => Finding[],
): Finding[] | null {
  const faults = findings.filter(isStructural);
  const { file, text } = source;
  if (!faults.length || faults.length > most || text.length > budget / 10) return null;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(end);
  const before = source.value === undefined ? null : new Set(findings.map(findingKey));
  const places = faults.map(({ at }) => placeIn(new Map([[file, source]]), at).line - 1);
  const near = suspects([...new Set(places)], lines);
  // a fault of the parser takes it as long as some hundred characters
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
    if (before && !places.includes(slip.line)) continue; // what reads well as it stands is not to be moved
    const changed = `${slip.line} ${slip.repaired}`;
    if (tried.has(changed)) continue;
    tried.add(changed);
    if ((left -= cost) < 0) break;
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

/** A slip as a finding: its line as it should be, and its indent beside those of the lines around. */
function told({ file, lines: { lineStarts } }: Source, lines: readonly string[], slip: Slip): Finding {
  const start = lineStarts[slip.line]! + slip.column;
  const length = slip.reason.startsWith('MISSING') ? 1 : slip.token.length;
  const indentOf = (line: string | undefined) => /^\s*/.exec(line ?? '')![0].length;
  const needed = indentOf(slip.repaired);
  const isLine = (line: string) => !isBlank(line);
  const around = [lines.slice(0, slip.line).findLast(isLine), lines.slice(slip.line + 1).find(isLine)];
  const beside = around.some((line) => line !== undefined && indentOf(line) === needed);
  const indent = { typed: indentOf(lines[slip.line]), needed, beside };
  const details = { reason: slip.reason, token: slip.token, repaired: { line: slip.repaired, indent } };
  return finding('syntax', { file, path: [], range: [start, start + length] }, details);
}
