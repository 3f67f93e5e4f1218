import type * as z from 'zod';
import type { Path } from '../../model/address.ts';
import type { Details } from '../../model/finding.ts';
import { changes, type ChangeKind } from '../../model/measure.ts';
import { fieldAt, keysAt } from './outline.ts';

const isPercent = (typed: unknown): boolean => typeof typed === 'string' && typed.endsWith('%');

/**
 * The facts of a key that a mapping lacks at a path. In the place of a change may stand any that its two figures can have: of percentages
 * the difference comes first.
 */
export function missingKey(
  schema: z.ZodType,
  mapping: unknown,
  path: Path,
  key: string,
): Details['missing-key'] {
  const parent = path.slice(0, -1);
  const { known } = keysAt(schema, parent);
  if (!changes.includes(key as ChangeKind) || !changes.every((each) => known.includes(each)))
    return { key, field: fieldAt(schema, path) };
  const { from, to } = mapping as Record<string, unknown>;
  const [first = key, ...others] = [
    ...(isPercent(from) && isPercent(to) ? ['points'] : []),
    'growth',
    'ratio',
  ] as ChangeKind[];
  return { key: first, field: fieldAt(schema, [...parent, first]), others };
}
