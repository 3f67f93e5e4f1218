import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Alias,
  type Document,
  type Scalar,
  type YAMLError,
} from 'yaml';
import { rangeAddress } from '../model/address.ts';
import { finding, type Finding } from '../model/finding.ts';
import { isUnread, type Content } from '../model/unread.ts';
import { nodesOf, target, targetsOf, unfoldedLength } from './document.ts';
import { lineStart } from './edit.ts';
import { composeSigns } from './lone-sign.ts';

/** One file of the data: its text, its nodes for positions, its plain value for the schemas. */
export interface Source {
  file: string;
  text: string;
  lines: LineCounter;
  document: Document;
  /** `undefined` where the file could not be read. */
  value: unknown;
  findings: Finding[];
}

/** The most characters that a file may have: some ten thousand rows. */
export const largest = 1_000_000;

/** The most times that an alias may be used, and the most aliases of a file, which would take time with every anchor. */
const [maxAliasCount, mostAliases] = [100, 1000];

/**
 * Parses one file. Never throws on what an editor can write. A number that is not typed as plain digits (`1e3`, `012`, `.inf`, 30 digits)
 * stays text, so that no schema takes it for a figure that the editor did not mean. What is not read has no value; `Folder` reports it.
 */
export function parse(file: string, content: Content): Source {
  const text = isUnread(content) ? '' : content.replace(/^\uFEFF/, ''); // a byte order mark must not count as a column
  const lines = new LineCounter();
  // counted here: the parser misses lines where a text of several lines is in the place of a key
  lines.lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const refused = isUnread(content) ? [] : refusal(file, text);
  const { document, deep } = composeSigns(refused ? '' : text);
  const { value, findings } = refused ? fail(refused) : readValue(file, text, document, deep);
  return { file, text, lines, document, value, findings };
}

type ReadValue = Pick<Source, 'value' | 'findings'>;
const fail = (findings: Finding[]): ReadValue => ({ value: undefined, findings });

/** The finding for a file that is too large to be parsed, else `null`. */
const refusal = (file: string, { length }: string): Finding[] | null =>
  length > largest
    ? [finding('too-large', rangeAddress(file, largest, largest + 1), { most: largest })]
    : null;

type Fault = Pick<YAMLError, 'pos'> & { code: YAMLError['code'] | 'TOO_DEEP' | 'LONE_CR' };

function readValue(file: string, text: string, document: Document, deep: number | null): ReadValue {
  if (deep !== null) return fail([syntax(file, text, { code: 'TOO_DEEP', pos: [deep, deep + 1] })]);
  const damaged = text.search(/[\uFFFD\0]/); // what a UTF-8 decoder puts for bytes that are not UTF-8, or makes of UTF-16
  if (damaged >= 0) return fail([finding('not-utf8', rangeAddress(file, damaged, damaged + 1), {})]);
  const lone = loneReturn(text);
  if (lone >= 0) return fail([syntax(file, text, { code: 'LONE_CR', pos: [lone, lone + 1] })]);

  const repeated: Fault[] = [];
  for (const node of nodesOf(document)) {
    if (isScalar(node) && typeof node.value === 'number' && node.source !== String(node.value))
      node.value = node.source;
    if (!isMap(node)) continue;
    const known = new Set<string>();
    for (const { key } of node.items) {
      const meant = target(document, key);
      if (!isScalar(meant) || !(isAlias(key) || isScalar(key)) || !key.range) continue;
      const [start, end] = key.range;
      const { value } = meant as Scalar<string | number | boolean | null>;
      const name = value === null ? '' : String(value); // as the plain value has it: `1` and `"1"` are one key
      if (known.has(name)) repeated.push({ code: 'DUPLICATE_KEY', pos: [start, end] });
      known.add(name);
    }
  }
  const [first] = [...document.errors, ...document.warnings]; // the others are its consequences
  const faults = [...repeated, ...(first ? [opened(document, text, first)] : [])];
  if (faults.length) return fail(faults.map((fault) => syntax(file, text, fault)));
  const aliases = [...targetsOf(document)];
  const [lost] = aliases.find(([, node]) => !node) ?? aliases[mostAliases] ?? [];
  if (lost) return fail([unresolved(file, lost)]);
  if (aliases.length && unfoldedLength(document) > largest) return fail([unresolved(file, aliases[0]![0])]);
  try {
    const value: unknown = document.toJS({ maxAliasCount });
    return value === null || !text.trim()
      ? fail([finding('empty-file', rangeAddress(file, 0, 0), {})])
      : { value, findings: [] };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error; // yaml throws this for excessive aliases
    return fail([unresolved(file, aliases[0]![0])]);
  }
}

/** Where a CR ends a line, which the parser does not know: in a comment, that would take in the next line, or in a file without LF. */
function loneReturn(text: string): number {
  const lines = text.split('\n');
  let start = 0;
  for (const line of lines) {
    const from = lines.length > 1 ? line.indexOf('#') : 0;
    const at = from < 0 ? -1 : line.trimEnd().indexOf('\r', from);
    if (at >= 0) return start + at;
    start += line.length + 1;
  }
  return -1;
}

function unresolved(file: string, { range }: Alias): Finding {
  const [start, end] = range!;
  return finding('alias', rangeAddress(file, start, end), {});
}

/** A no-break space where YAML needs an ordinary one (in an indent, after a hyphen or a key), as pasted texts have it. */
const noBreak = /^[ \t]*(?:-|(?:- )*[\w-]+:)?[\u00a0\u2007\u202f]/m;

/** The fault of a quote or bracket that is never closed, moved to where it opens: the parser reports it far below. */
function opened(document: Document, text: string, fault: Fault): Fault {
  const starts: number[] = [];
  if (fault.code === 'MISSING_CHAR' || fault.code === 'BAD_INDENT')
    for (const node of nodesOf(document)) {
      const opens = (isCollection(node) && node.flow) || (isScalar(node) && /^QUOTE/.test(node.type ?? ''));
      const [from, to] = node.range ?? [0, 0];
      const closed = to - from > 1 && /["'\]}]/.test(text.charAt(to - 1));
      if (opens && !closed && to >= fault.pos[0] - 1) starts.push(from);
    }
  const [start] = starts;
  return start === undefined ? fault : { code: 'MISSING_CHAR', pos: [start, start + 1] };
}

/** The offset of a no-break space in the line of an offset or in the next one: a fault may be reported on the line before it. */
function noBreakAround(text: string, offset: number): number | null {
  const line = lineStart(text, offset);
  const found = noBreak.exec(/^.*\n?.*/.exec(text.slice(line))![0]);
  return found && line + found.index + found[0].length - 1;
}

function syntax(file: string, text: string, { code, pos }: Fault): Finding {
  let start = Math.min(pos[0], Math.max(0, text.length - 1));
  while (start > 0 && /[ \r\n]/.test(text.charAt(start))) start--; // back to a visible character
  const invisible = code === 'DUPLICATE_KEY' ? null : noBreakAround(text, start);
  if (invisible !== null) {
    const details = { reason: 'NO_BREAK_SPACE', token: '', repaired: null };
    return finding('syntax', rangeAddress(file, invisible, invisible + 1), details);
  }
  const token = /^[^\s:,[\]{}]+/.exec(text.slice(start))?.[0] ?? text.charAt(start);
  const details = { reason: code, token, repaired: null };
  return finding('syntax', rangeAddress(file, start, start + token.length), details);
}
