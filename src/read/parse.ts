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
import { finding, type Finding } from '../model/finding.ts';
import { compose, nodesOf, target, targetsOf } from './document.ts';

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

/** Stands for the text of a file that must not be read: a link that leads out of the data folder. */
export const unread = '\0';

/** So many characters of a file are read: that is some ten thousand rows. */
export const largest = 1_000_000;

/** Past this many values drawn from aliases a file is taken for an attack; a report needs none. */
const maxAliasCount = 100;
/** And past so many aliases. */
const mostAliases = 1000;

/**
 * Reads one file. Never throws on what an editor can write. A number that is not typed as plain digits (`1e3`, `012`, `.inf`, 30
 * digits) becomes its own text, so that no schema takes it for a figure that the editor did not mean.
 */
export function parse(file: string, typed: string): Source {
  const text = typed === unread ? '' : typed.replace(/^\uFEFF/, ''); // the byte order mark is no column
  const lines = new LineCounter();
  // counted here: where a text of several lines is no key, the parser counts too few
  lines.lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const refused = refusal(file, typed, text);
  const { document, deep } = compose(refused ? '' : text);
  const { value, findings } = refused ? fail(refused) : readValue(file, text, document, deep);
  return { file, text, lines, document, value, findings };
}

type ReadValue = Pick<Source, 'value' | 'findings'>;
const fail = (...findings: Finding[]): ReadValue => ({ value: undefined, findings });

/** Why a file is not even looked at. */
function refusal(file: string, typed: string, { length: size }: string): Finding | null {
  if (typed === unread) return finding('outside-link', { file, path: [] }, {});
  return size > largest
    ? finding('too-large', { file, path: [], range: [largest, largest + 1] }, { size, most: largest })
    : null;
}

type Fault = Pick<YAMLError, 'pos'> & { code: YAMLError['code'] | 'TOO_DEEP' };

function readValue(file: string, text: string, document: Document, deep: number | null): ReadValue {
  if (deep !== null) return fail(syntax(file, text, { code: 'TOO_DEEP', pos: [deep, deep + 1] }));
  const damaged = text.indexOf('\uFFFD'); // what a UTF-8 decoder puts for bytes that are not UTF-8
  if (damaged >= 0) return fail(finding('not-utf8', { file, path: [], range: [damaged, damaged + 1] }, {}));

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
  const [first] = [...document.errors, ...document.warnings]; // the rest follow from it
  const faults = [...repeated, ...(first ? [opened(document, text, first)] : [])];
  if (faults.length) return fail(...faults.map((fault) => syntax(file, text, fault)));
  const aliases = [...targetsOf(document)];
  const [lost] = aliases.find(([, node]) => !node) ?? aliases[mostAliases] ?? [];
  if (lost) return fail(unresolved(file, lost));
  try {
    const value: unknown = document.toJS({ maxAliasCount });
    return value === null
      ? fail(finding('empty-file', { file, path: [], range: [0, 0] }, {}))
      : { value, findings: [] };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error; // yaml throws this for excessive aliases
    return fail(unresolved(file, aliases[0]![0]));
  }
}

function unresolved(file: string, { range }: Alias): Finding {
  const [start, end] = range!;
  return finding('alias', { file, path: [], range: [start, end] }, {});
}

/** A no-break space where YAML needs an ordinary one: before a line, after its hyphen or its key. Texts bring them along. */
const noBreak = /^[ \t]*(?:-|(?:- )*[\w-]+:)?[\u00a0\u2007\u202f]/m;

/** What is not closed is told where it opens, however far above: at its end there is nothing to see. */
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

function syntax(file: string, text: string, { code, pos }: Fault): Finding {
  let start = Math.min(pos[0], Math.max(0, text.length - 1));
  while (start > 0 && /[ \r\n]/.test(text.charAt(start))) start--; // a place that can be seen
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const around = /^.*\n?.*/.exec(text.slice(line))![0]; // a fault may come out on the line before
  const invisible = noBreak.exec(around);
  if (invisible) {
    const end = line + invisible.index + invisible[0].length;
    return finding(
      'syntax',
      { file, path: [], range: [end - 1, end] },
      { reason: 'NO_BREAK_SPACE', token: '', repaired: null },
    );
  }
  const token = /^[^\s:,[\]{}]+/.exec(text.slice(start))?.[0] ?? text.charAt(start);
  return finding(
    'syntax',
    { file, path: [], range: [start, start + token.length] },
    { reason: code, token, repaired: null },
  );
}
