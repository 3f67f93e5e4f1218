import * as z from 'zod';
import { durationPattern, parseDuration } from '../../model/duration.ts';
import type { Details } from '../../model/finding.ts';
import { braces, forbiddenCharacters, isVisible, typedFigures, type Spot } from '../../model/guard.ts';
import { limits } from '../../model/limits.ts';
import { parsePercent, percentPattern } from '../../model/percent.ts';

// A schema is built for one year's ids and reads a file or two: to compile it would take longer than it saves.
z.config({ jitless: true });

/**
 * The leaves that all schemas are made of. Each names what it expects as its error (`count`, `text` …: `Kind` of a
 * finding) and in its outline, and `null` stands for a blank figure. Descriptions are kept by language: `.meta({ field })` is
 * their key.
 */
export const count = z
  .int({ error: 'count' })
  .min(0, { error: 'count' })
  .max(limits.count, { error: 'count' })
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

/** What a leaf refuses for a reason of its own: an issue of zod carries it, a finding is made of it. */
export interface Refusal {
  code: 'forbidden-character' | 'figure-in-name' | 'repeated-id';
  details: Details[Refusal['code']];
  within?: Spot;
}

const failWith = (context: z.core.$RefinementCtx, input: unknown, refusal: Refusal, path: number[] = []) =>
  context.addIssue({ code: 'custom', input, path, params: { refusal } });

/** A text that readers see, with the figures that its placeholders name. Dots and dashes alone stand for one that is still to come: `note: …`. */
export const prose = z
  .string({ error: 'text' })
  .regex(/[^\s.…_–—-]/, { error: 'text' })
  .superRefine((text, context) => {
    if (/[^\s.…_–—-]/.test(text) && !isVisible(text)) context.addIssue({ code: 'custom', message: 'text' });
    for (const { reason, ...within } of forbiddenCharacters(text)) {
      const character = `U+${within.match.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      failWith(context, text, { code: 'forbidden-character', details: { character, reason }, within });
    }
  })
  .meta({ kind: 'text' });

/** A name that stands as it is typed: of a company, which may well have a number in it. */
export const properName = prose.superRefine((text, context) => {
  for (const { match, occurrence } of braces(text))
    failWith(context, text, {
      code: 'figure-in-name',
      details: { text: match, braces: true },
      within: { match, occurrence },
    });
});

/** A title or a name: it has no placeholders, so no figure belongs in it. */
export const label = properName.superRefine((text, context) => {
  for (const within of typedFigures(text))
    failWith(context, text, {
      code: 'figure-in-name',
      details: { text: within.match, braces: false },
      within,
    });
});

/** The longest id: pages and files are named by it, on every system. */
const longestId = 64;

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

/** Ids that the data names, each once. */
export const ids = (noun: 'territory' | 'channel', known: Known) =>
  list(idOf(noun, known))
    .min(1, { error: 'list' })
    .superRefine((all, context) => {
      all.forEach((id, index) => {
        if (all.indexOf(id) < index)
          failWith(context, id, { code: 'repeated-id', details: { id, noun } }, [index]);
      });
    });
