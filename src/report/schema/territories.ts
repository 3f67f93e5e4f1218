import type * as z from 'zod';
import { id, list, mapping, text } from './field.ts';

/** `data/territories.yaml`: the territories in the order of every table. */
export const territoriesSchema = list(
  mapping({
    id: id.meta({ field: 'territory-id', examples: ['kurgan'] }),
    name: text.meta({ field: 'territory-name' }),
  }).meta({ field: 'territory' }),
).min(1, { error: 'list' });

export type Territories = z.output<typeof territoriesSchema>;
