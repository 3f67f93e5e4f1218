import type * as z from 'zod';
import type { Path } from '../../model/address.ts';
import { finding } from '../../model/finding.ts';
import { keysAt } from './outline.ts';

/** The key that schemas pass over: JavaScript has it on every object. */
const prototype = '__proto__';

/** What has it in a value, and where; what several aliases name, or names itself, is looked at once. */
function holders(
  value: unknown,
  path: Path = [],
  seen = new Set<object>(),
): { holder: object; path: Path }[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const inside = Object.entries(value).flatMap(([key, each]) =>
    holders(each, [...path, Array.isArray(value) ? Number(key) : key], seen),
  );
  return Object.hasOwn(value, prototype) ? [{ holder: value, path }, ...inside] : inside;
}

/** A value without that key, which would be dropped without a word, and what is said of it instead. */
export function withoutPrototypes(schema: z.ZodType, value: unknown, file: string) {
  if (!holders(value).length) return { value, findings: [] };
  const copy = structuredClone(value);
  const findings = holders(copy).map(({ holder, path }) => {
    Reflect.deleteProperty(holder, prototype);
    const address = { file, path: [...path, prototype], key: true };
    const { known } = keysAt(schema, path);
    const id = { expected: 'id', source: prototype, field: null, found: null, repair: null } as const;
    return known.length
      ? finding('unknown-key', address, { key: prototype, known, meant: null, inside: [], whole: null })
      : finding('wrong-kind', address, id);
  });
  return { value: copy, findings };
}
