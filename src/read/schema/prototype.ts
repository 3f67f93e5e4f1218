import type * as z from 'zod';
import type { Path } from '../../model/address.ts';
import { finding } from '../../model/finding.ts';
import { keysAt } from './outline.ts';

/** A key that zod ignores, because every object of JavaScript has it. */
const prototype = '__proto__';

/** The objects in a value that have the key, with their paths; an object that is reached again through an alias is visited once. */
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

/** A value without that key, which zod would drop silently, and a finding for each. */
export function withoutPrototypes(schema: z.ZodType, value: unknown, file: string) {
  if (!holders(value).length) return { value, findings: [] };
  const copy = structuredClone(value);
  const findings = holders(copy).map(({ holder, path }) => {
    Reflect.deleteProperty(holder, prototype);
    const address = { file, path: [...path, prototype], key: true };
    const { known } = keysAt(schema, path);
    const id = { expected: 'id', source: prototype, field: null, found: null, repair: null } as const;
    return known.length
      ? finding('unknown-key', address, {
          key: prototype,
          known,
          meant: null,
          inside: [],
          elsewhere: [],
          beside: null,
          whole: null,
        })
      : finding('wrong-kind', address, id);
  });
  return { value: copy, findings };
}
