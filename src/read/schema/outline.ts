import * as z from 'zod';
import type { Path } from '../../model/address.ts';
import type { EntityType } from '../../model/reference.ts';
import { memoize } from '../../model/memoize.ts';
import type { ValueType } from '../../model/value-type.ts';

/** What is used of the JSON Schema that zod makes of a schema, with our `.meta()` in it. */
export interface Outline {
  field?: string;
  kind?: ValueType;
  entity?: EntityType;
  /** A text that readers see, with placeholders. */
  prose?: boolean;
  /** A name or a title. */
  label?: boolean;
  properties?: Record<string, Outline>;
  additionalProperties?: Outline | boolean;
  propertyNames?: Outline;
  items?: Outline;
  anyOf?: Outline[];
  /** Of what may not stand there: an empty mapping. */
  not?: object;
}

/** Whether a form names a key only to refuse it. */
const isNever = ({ not }: Outline): boolean => not !== undefined;

const branches = memoize((outline: Outline): readonly Outline[] => [
  outline,
  ...(outline.anyOf ?? []).flatMap(branches),
]);

/** Made once for each schema: a file with a hundred faults needs it two hundred times. */
const outlineOf = memoize((schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' }) as Outline);

/** The outlines of what may be one step below. */
const below = (outlines: readonly Outline[], step: string | number): Outline[] =>
  outlines.flatMap((outline) => {
    const own =
      outline.properties && Object.hasOwn(outline.properties, step) ? outline.properties[step] : undefined;
    const next = typeof step === 'number' ? outline.items : (own ?? outline.additionalProperties);
    return typeof next === 'object' ? branches(next) : [];
  });

/** The outlines of what may be at a path, including all branches of unions. */
export const outlinesAt = (schema: z.ZodType, path: Path): readonly Outline[] =>
  path.reduce<readonly Outline[]>(below, branches(outlineOf(schema)));

/** The field that stands at a path: the key of its description in `src/i18n/`; `null` where the schema has none. */
export const fieldAt = (schema: z.ZodType, path: Path): string | null =>
  outlinesAt(schema, path).find((outline) => outline.field)?.field ?? null;

/** The keys that the mapping at a path may have. Where its keys are ids, `known` is empty and `entity` is what they name. */
export function keysAt(schema: z.ZodType, path: Path): { known: string[]; entity: EntityType | null } {
  const outlines = outlinesAt(schema, path);
  const entity = outlines.find(({ propertyNames }) => propertyNames?.entity)?.propertyNames?.entity;
  if (entity) return { known: [], entity };
  return {
    known: [...new Set(outlines.flatMap(({ properties = {} }) => Object.keys(properties)))],
    entity: null,
  };
}

/** Of the keys typed at a path, the one beside which a known key may not stand; `null` for none. */
export function excludedBy(
  schema: z.ZodType,
  path: Path,
  key: string,
  typed: readonly string[],
): string | null {
  const forms = outlinesAt(schema, path).flatMap(({ properties }) => (properties ? [properties] : []));
  const having = (each: string) => forms.filter((form) => Object.hasOwn(form, each) && !isNever(form[each]!));
  if (!having(key).length) return null;
  const beside = (each: string) => having(each).some((form) => having(key).includes(form));
  return typed.find((each) => each !== key && having(each).length > 0 && !beside(each)) ?? null;
}

/** Every text of a plain value that its schema marks with `mark`, in the order of the file. */
export function textsIn(
  schema: z.ZodType,
  value: unknown,
  mark: 'prose' | 'label',
): { path: Path; text: string }[] {
  const found: { path: Path; text: string }[] = [];
  const look = (node: unknown, outlines: readonly Outline[], path: Path): void => {
    if (typeof node === 'string') {
      if (outlines.some((outline) => outline[mark])) found.push({ path, text: node });
    } else if (typeof node === 'object' && node !== null && outlines.length > 0)
      for (const [key, each] of Object.entries(node)) {
        const step = Array.isArray(node) ? Number(key) : key;
        look(each, below(outlines, step), [...path, step]);
      }
  };
  look(value, branches(outlineOf(schema)), []);
  return found;
}
