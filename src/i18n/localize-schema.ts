import type { EntityType } from '../model/reference.ts';
import type { ValueType } from '../model/value-type.ts';
import type { Language } from './language.ts';
import { inAnyCase } from '../model/absence.ts';
import { languages, locales } from './languages.ts';
import { createFormatters } from './formatters.ts';

/** What a field asks of the measure that it names. */
type MeasureRole = 'weight' | 'leading' | 'changed';

/** The known ids of each type, with their names. */
export type SchemaNames = Partial<Record<EntityType | MeasureRole, ReadonlyMap<string, string>>> & {
  /** The territories that every table must have. */
  everywhere: ReadonlySet<string>;
};

/**
 * The parts of a JSON Schema that are read or written here. `field`, `name`, `prose`, `label`, `open`, `kind` and `entity` are metadata of
 * the data schemas and are not written to the file.
 */
export interface JsonSchema {
  field?: string;
  /** The name of the measure whose figures the field holds. */
  name?: string;
  prose?: boolean;
  label?: boolean;
  /** Ids that are not known are allowed as keys too. */
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

/** What else is read as `n/a`. */
const spelt: JsonSchema = {
  type: 'string',
  pattern: `^(?:${inAnyCase(languages.flatMap(({ notAvailable }) => notAvailable))})$`,
};

/**
 * A schema of a data file as an editor shows it, in one language: each field with its description, each value with its error message,
 * each reference to an id as a choice of the known ids with their names.
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
    const known = entity && names[entity];
    if (known?.size) {
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
    // Not beside a union: there an editor would insert the first example with its key, and a figure must be typed by a person.
    if (field === 'absence') {
      const { description, ...words } = worded;
      return { description: description!, anyOf: [words, spelt] };
    }
    if (examples) (worded.anyOf?.[0] ?? worded).examples = examples;
    return worded;
  };

  /** The entries of a mapping by id: each known id is a property, and other ids are allowed only if the schema is `open`. */
  const entries = (entry: JsonSchema, keys: JsonSchema | undefined): JsonSchema => {
    const known = keys?.entity && names[keys.entity];
    if (!keys || !known?.size)
      return { additionalProperties: entry, ...(keys && { propertyNames: word(keys) }) };
    const named = (name: string) => ({ ...entry, description: `${name}. ${entry.description ?? ''}` });
    const properties = Object.fromEntries([...known].map(([id, name]) => [id, named(name)]));
    return { properties, additionalProperties: keys.open ? entry : false };
  };

  return word(schema);
}

/** Merges “a figure or null”, as one branch of a union, into a single type: editors list every form. */
function blankable(branch: JsonSchema): JsonSchema {
  const [figure, blank] = branch.anyOf ?? [];
  if (typeof figure?.type !== 'string' || blank?.type !== 'null') return branch;
  return { ...figure, type: [figure.type, 'null'] };
}
