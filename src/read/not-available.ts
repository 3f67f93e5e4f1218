import type * as z from 'zod';
import type { Path } from '../model/address.ts';
import { outlinesAt } from './schema/outline.ts';

/** A plain value with `n/a` in the place of what `spelt` finds, wherever a figure may be absent; the same one where there is none. */
export function withNotAvailable(schema: z.ZodType, value: unknown, spelt: RegExp): unknown {
  const read = (node: unknown, path: Path): unknown => {
    if (typeof node === 'string')
      return spelt.test(node) && outlinesAt(schema, path).some(({ field }) => field === 'absence')
        ? 'n/a'
        : node;
    if (typeof node !== 'object' || node === null) return node;
    const isList = Array.isArray(node);
    const entries = Object.entries(node);
    const changed = entries.flatMap(([key, each]) => {
      const inside: unknown = read(each, [...path, isList ? Number(key) : key]);
      return inside === each ? [] : [[key, inside] as const];
    });
    if (!changed.length) return node;
    const copy = isList ? [...(node as unknown[])] : { ...node };
    for (const [key, inside] of changed)
      Object.defineProperty(copy, key, { value: inside, enumerable: true });
    return copy;
  };
  return read(value, []);
}
