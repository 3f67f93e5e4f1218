import type * as z from 'zod';
import type { Path } from '../../model/address.ts';
import { finding, type Finding } from '../../model/finding.ts';
import type { ValueType } from '../../model/value-type.ts';
import { figureKinds, type FigureKind } from '../../model/measure.ts';
import { limits } from '../../model/limits.ts';
import { exceeded } from '../../model/repair.ts';
import { speller } from '../../model/spelling.ts';
import type { Spot } from '../../model/guard.ts';
import type { Refusal } from './field.ts';
import { excludedBy, fieldAt, keysAt, outlinesAt } from './outline.ts';
import { filesWith } from './file-kind.ts';
import { missingKey } from './missing-key.ts';
import { withoutPrototypes } from './prototype.ts';
import { flattenUnionIssue, valueAt } from './union.ts';

const figureTypes = new Set<string>([...figureKinds, 'figure']);

type Tree = Record<string | number, unknown>;

/** The file that is checked. `recovered`: a copy of its value, from which each reported problem is removed. */
interface ShapeContext {
  file: string;
  schema: z.ZodType;
  value: unknown;
  recovered: unknown;
  nearest: ReturnType<typeof speller>;
}

/** The mapping or list at a path, to change it; an empty one where another place, which has the same by an alias, has lost it. */
const ownerAt = (value: unknown, path: Path): Tree => (valueAt(value, path) ?? {}) as Tree;

/** A scalar as text; empty for a mapping or list. */
const written = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : ['number', 'boolean'].includes(typeof value)
      ? JSON.stringify(value)
      : '';

/** The findings of unknown keys; in `recovered` each is renamed to the key that was surely meant, or deleted. */
function unrecognizedKeys(
  { file, schema, value, recovered, nearest }: ShapeContext,
  { path, keys }: z.core.$ZodIssueUnrecognizedKeys,
): Finding[] {
  const { known } = keysAt(schema, path as Path);
  const mapping = ownerAt(recovered, path as Path);
  const typed = valueAt(value, path as Path) as Tree;
  const free = known.filter((each) => !Object.hasOwn(typed, each));
  const cut = new Set(keys.filter((key) => typed[key] === null && !/^[a-z][a-z0-9-]*$/.test(key)));
  const order = Object.keys(typed);
  const indexes = new Map(order.map((key, index) => [key, index]));
  const isRest = (key: string) => cut.has(key) && cut.has(order[indexes.get(key)! - 1] ?? '');
  const wholeOf = (key: string) => {
    const start = indexes.get(key)! - 1;
    const before = typed[order[start] ?? ''];
    if (!cut.has(key) || typeof before !== 'string') return null;
    let end = start + 1;
    while (end < order.length && cut.has(order[end]!)) end++;
    const rest = order.slice(start + 1, end);
    return { key: order[start]!, text: [before, ...rest].join(', ') };
  };
  /** Whether the mapping at a field, or in its list, may have this key. */
  const has = (field: string, key: string) =>
    [[field], [field, 0]].some((inner) => keysAt(schema, [...(path as Path), ...inner]).known.includes(key));
  const told = keys.filter((key) => !isRest(key)); // of the pieces that commas have cut off a text, only the first is reported
  for (const key of keys) if (isRest(key)) delete mapping[key];
  return told.map((key) => {
    const meant = nearest(key, free);
    if (meant !== null && Object.hasOwn(mapping, key) && !Object.hasOwn(mapping, meant))
      mapping[meant] = mapping[key];
    delete mapping[key];
    return finding(
      'unknown-key',
      { file, path: [...(path as Path), key], key: true },
      {
        key,
        known,
        meant,
        inside: meant === null ? known.filter((each) => has(each, key)) : [],
        elsewhere: meant === null && path.length === 0 ? filesWith(key) : [],
        beside: excludedBy(schema, path as Path, key, order),
        whole: wholeOf(key),
      },
    );
  });
}

/** A text without what must not be in it; a long one, which may hold very much of that, without all that follows. */
const without = (text: string, { match, before }: Spot): string =>
  (text.length > 1000 ? text.slice(0, before.length) : text.replaceAll(match, '')).trim();

const unrepeated = new WeakSet<readonly unknown[]>();
/** A list without its repeats; itself if it was made so before, as each repeat is refused by itself. */
function withoutRepeats(list: readonly unknown[]): readonly unknown[] {
  if (unrepeated.has(list)) return list;
  const once = [...new Set(list)];
  unrepeated.add(once);
  return once;
}

/** The finding of a refusal; in `recovered` a text loses the characters that it must not hold, and a list its repeats. */
function refused(file: string, recovered: unknown, path: Path, { code, details, within }: Refusal): Finding {
  const upper = within ? path.slice(0, -1) : path.slice(0, -2);
  const owner = ownerAt(recovered, upper);
  const key = path[upper.length]!;
  const typed = owner[key];
  if (Array.isArray(typed)) owner[key] = withoutRepeats(typed);
  else if (within) owner[key] = without(String(typed), within) || '…';
  return finding(code, { file, path, ...(within && { within }) }, details as never);
}

/** The findings of any other issue of zod; in `recovered` a figure that cannot be read becomes blank. */
function invalidValue(context: ShapeContext, issue: z.core.$ZodIssue): Finding[] {
  const { file, schema, value, recovered } = context;
  const path = issue.path as Path;
  const parent = path.slice(0, -1);
  const key = path.at(-1);
  const input = valueAt(value, path);
  const field = fieldAt(schema, path);
  const blank = () => {
    if (key !== undefined) ownerAt(recovered, parent)[key] = null;
  };
  if (issue.code === 'invalid_key')
    return [
      finding(
        'wrong-kind',
        { file, path, key: true },
        { expected: 'id', source: String(key), field: null, found: null, repair: null },
      ),
    ];
  if (input === undefined && typeof key === 'string') {
    if (valueAt(recovered, path) !== undefined) return []; // the key is there, but misspelt
    if (figureTypes.has(issue.message)) blank();
    return [
      finding(
        'missing-key',
        { file, path, key: true },
        missingKey(schema, valueAt(value, parent), path, key),
      ),
    ];
  }
  const refusal = issue.code === 'custom' && (issue.params?.['refusal'] as Refusal | undefined);
  if (refusal) return [refused(file, recovered, path, refusal)];
  const source = written(input);
  const isPercent =
    issue.message === 'count' &&
    source.endsWith('%') &&
    outlinesAt(schema, path).some(({ kind }) => kind === 'percent');
  const expected = isPercent ? 'percent' : (issue.message as ValueType);
  if (figureTypes.has(expected)) {
    blank();
    const kind = exceeded(expected as FigureKind | 'figure', source);
    if (kind) return [finding('out-of-range', { file, path }, { kind, source, most: limits[kind] })];
  }
  if (field === 'edition-territories') delete ownerAt(recovered, parent)[key!];
  const found =
    typeof input === 'object' && input !== null ? (Array.isArray(input) ? 'list' : 'mapping') : null;
  const address = found ? { file, path, key: true } : { file, path };
  return [finding('wrong-kind', address, { expected, source, field, found, repair: null })];
}

/**
 * Checks the shape of one file and reports every problem. Figures that cannot be read become blank; unknown keys and a faulty list of
 * territories are left out. If that is enough, everything else is proven in the same run; if not, the value is `null`.
 */
export function shape<S extends z.ZodType>(schema: S, typed: unknown, file: string) {
  const { value, findings: hidden } = withoutPrototypes(schema, typed, file);
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, findings: hidden };
  const recovered: unknown = structuredClone(value);
  const context: ShapeContext = { file, schema, value, recovered, nearest: speller() };
  const issues = result.error.issues.flatMap((issue) => flattenUnionIssue(issue, value));
  const findings = [
    ...hidden,
    ...issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? unrecognizedKeys(context, issue) : [],
    ),
    ...issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? [] : invalidValue(context, issue))),
  ];
  return { value: schema.safeParse(context.recovered).data ?? null, findings };
}
