import type { EntityType } from '../model/finding.ts';
import type { ValueType } from '../model/value-type.ts';
import type { Language } from './language.ts';
import { locales } from './languages.ts';
import { createFormatters } from './formatters.ts';

/** What a measure must be to be named where it is. */
type MeasureRole = 'weight' | 'leading' | 'changed';

/** Ids with their names, by what they name. */
export type SchemaNames = Partial<Record<EntityType | MeasureRole, ReadonlyMap<string, string>>> & {
  /** The territories that no table may lack. */
  everywhere: ReadonlySet<string>;
};

/** What is read and written of a JSON Schema; `field`, `name`, `prose`, `label`, `open`, `kind` and `entity` are the model's and do not reach the file. */
export interface JsonSchema {
  field?: string;
  /** Of the measure that the field is of. */
  name?: string;
  prose?: boolean;
  label?: boolean;
  /** Other ids may stand here too. */
  open?: boolean;
  kind?: ValueType;
  /** `weight`: a measure that others may be weighted by. */
  entity?: EntityType | MeasureRole;
  type?: string | string[];
  description?: string;
  errorMessage?: string;
  pattern?: string;
  maxLength?: number;
  required?: string[];
  enum?: string[];
  enumDescriptions?: string[];
  examples?: unknown[];
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  propertyNames?: JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/**
 * A schema of the model as an editor shows it, in one language: each field with its description, each value with what is said
 * when it is wrong, each id that stands for something elsewhere as a choice with its name.
 */
export function localizeSchema(schema: JsonSchema, language: Language, names: SchemaNames): JsonSchema {
  const format = createFormatters(language);

  const word = ({ field, kind, entity, name, ...node }: JsonSchema): JsonSchema => {
    const { properties, additionalProperties, propertyNames, items, anyOf, ...others } = node;
    delete others.prose;
    delete others.label;
    delete others.open;
    const { examples = kind === 'locale' ? [...locales] : undefined, ...rest } = others;
    const worded: JsonSchema = {
      ...(field && { description: [name, language.fields[field]].filter(Boolean).join('. ') }),
      ...rest,
    };
    delete worded.prose;
    delete worded.label;
    delete worded.open;
    const known = entity && names[entity];
    if (known) {
      delete worded.pattern;
      delete worded.maxLength;
      Object.assign(worded, { enum: [...known.keys()], enumDescriptions: [...known.values()] });
    } else if (kind) {
      const { message, hint } = language.messages['wrong-kind'](
        { expected: kind, source: '', field: null, found: null, repair: null },
        format,
      );
      worded.errorMessage = `${message} ${hint}`;
    }
    if (propertyNames?.entity === 'territory') worded.required = [...names.everywhere];
    if (properties)
      worded.properties = Object.fromEntries(
        Object.entries(properties).map(([key, each]) => [key, word(each)]),
      );
    if (typeof additionalProperties === 'object')
      Object.assign(worded, entries(word(additionalProperties), propertyNames));
    else if (additionalProperties !== undefined) worded.additionalProperties = additionalProperties;
    if (items) worded.items = word(items);
    if (anyOf) worded.anyOf = anyOf.map((each) => blankable(word(each)));
    // Beside a union an example would be typed with its key, and a figure must come from nobody but the editor.
    if (examples) (worded.anyOf?.[0] ?? worded).examples = examples;
    return worded;
  };

  /** The entries of a mapping by id: each known id is a key, and there are no others where the schema lists them. */
  const entries = (entry: JsonSchema, keys: JsonSchema | undefined): JsonSchema => {
    const known = keys?.entity && names[keys.entity];
    if (!known) return { additionalProperties: entry, ...(keys && { propertyNames: word(keys) }) };
    const named = (name: string) => ({ ...entry, description: `${name}. ${entry.description ?? ''}` });
    const properties = Object.fromEntries([...known].map(([id, name]) => [id, named(name)]));
    return { properties, additionalProperties: keys.open ? entry : false };
  };

  return word(schema);
}

/** A figure or nothing, where it is one form of several: as one form, for editors list each. */
function blankable(branch: JsonSchema): JsonSchema {
  const [figure, blank] = branch.anyOf ?? [];
  if (typeof figure?.type !== 'string' || blank?.type !== 'null') return branch;
  return { ...figure, type: [figure.type, 'null'] };
}
