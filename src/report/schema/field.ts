import * as z from 'zod';
import { durationPattern, parseDuration } from '../duration.ts';
import { parsePercent, percentPattern } from '../percent.ts';

// A schema is built for one year's ids and reads a file or two: to compile it would take longer than it saves.
z.config({ jitless: true });

/** The largest count: sums of thousands of such are still exact. */
const largest = 999_999_999_999;

/**
 * The leaves that all schemas are made of. Each names what it expects as its error (`count`, `text` …: `Kind` of a
 * finding) and in its outline, and `null` stands for a blank figure. Descriptions are kept by language: `.meta({ field })` is
 * their key.
 */
export const count = z
  .int({ error: 'count' })
  .min(0, { error: 'count' })
  .max(largest, { error: 'count' })
  .meta({ kind: 'count' })
  .nullable();

export const duration = z
  .string({ error: 'duration' })
  .regex(durationPattern, { error: 'duration' })
  .meta({ kind: 'duration', examples: ['0:05:30'] })
  .transform((text) => parseDuration(text))
  .nullable();

export const percent = z
  .string({ error: 'percent' })
  .regex(percentPattern, { error: 'percent' })
  .meta({ kind: 'percent', examples: ['12.5%'] })
  .transform((text) => parsePercent(text))
  .nullable();

/** The longest id: pages and files are named by it, on every system. */
const longestId = 64;

export const text = z.string({ error: 'text' }).regex(/\S/, { error: 'text' }).meta({ kind: 'text' });
export const id = z
  .string({ error: 'id' })
  .regex(/^[a-z][a-z0-9-]*$/, { error: 'id' })
  .max(longestId, { error: 'id' })
  .meta({ kind: 'id' });
export const colour = z
  .string({ error: 'colour' })
  .regex(/^#[0-9a-fA-F]{6}$/, { error: 'colour' })
  .meta({ kind: 'colour' });

/** Ids that the data names, or `null` while that cannot be known. */
export type Known = readonly string[] | null;

/** One of the ids that the data names, or any id while that cannot be known. */
export const idOf = (noun: 'territory' | 'channel', known: Known) =>
  known ? z.enum(known as string[], { error: `${noun}-id` }).meta({ noun }) : id;

export const mapping = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, { error: 'mapping' });

export const list = <Item extends z.ZodType>(item: Item) => z.array(item, { error: 'list' });
