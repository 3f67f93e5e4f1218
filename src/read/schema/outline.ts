import * as z from 'zod';
import type { EntityType, Path } from '../../model/finding.ts';

/** What is read of a JSON Schema: zod's own outline of itself, with our `.meta()` in it. */
interface Outline {
  field?: string;
  noun?: EntityType;
  enum?: string[];
  properties?: Record<string, Outline>;
  additionalProperties?: Outline | boolean;
  propertyNames?: Outline;
  items?: Outline;
  anyOf?: Outline[];
}

const branches = (outline: Outline): Outline[] => [outline, ...(outline.anyOf ?? []).flatMap(branches)];

const drawn = new WeakMap<z.ZodType, Outline>();

/** Drawn once a schema: a file with a hundred faults asks two hundred times. */
function outlineOf(schema: z.ZodType): Outline {
  const outline = drawn.get(schema) ?? (z.toJSONSchema(schema, { io: 'input' }) as Outline);
  drawn.set(schema, outline);
  return outline;
}

function outlinesAt(schema: z.ZodType, path: Path): Outline[] {
  let outlines = branches(outlineOf(schema));
  for (const step of path)
    outlines = outlines.flatMap((outline) => {
      const next =
        typeof step === 'number'
          ? outline.items
          : (outline.properties?.[step] ?? outline.additionalProperties);
      return typeof next === 'object' ? branches(next) : [];
    });
  return outlines;
}

/** The field that stands at a path: the key of its description in `src/i18n/`; `null` where the schema has none. */
export const fieldAt = (schema: z.ZodType, path: Path): string | null =>
  outlinesAt(schema, path).find((outline) => outline.field)?.field ?? null;

/** What may stand at a path: the keys of a mapping, or the ids to choose from, and what they name. */
export function keysAt(schema: z.ZodType, path: Path): { known: string[]; noun: EntityType | null } {
  for (const outline of outlinesAt(schema, path)) {
    const ids = outline.propertyNames ?? outline;
    if (ids.enum ?? ids.noun) return { known: ids.enum ?? [], noun: ids.noun ?? null };
    if (outline.properties) return { known: Object.keys(outline.properties), noun: null };
  }
  return { known: [], noun: null };
}
