import { id, label, list, mapping } from './field.ts';

/** `data/territories.yaml`: the territories in the order of every table. */
export const territoriesSchema = list(
  mapping({
    id: id.meta({ field: 'territory-id', examples: ['north'] }),
    name: label.meta({ field: 'territory-name' }),
  }).meta({ field: 'territory' }),
).min(1, { error: 'list' });
