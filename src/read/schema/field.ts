import * as z from 'zod';
import type { Details } from '../../model/finding.ts';
import type { EntityType } from '../../model/reference.ts';
import {
  braces,
  forbiddenCharacters,
  isVisible,
  literalIn,
  withoutBackticks,
  type Spot,
  type Stretch,
} from '../../model/guard.ts';
import { markupLimits } from '../../model/markup.ts';
import { withoutUndrawn } from '../../model/undrawn.ts';
import { parseMarkdown } from '../markdown.ts';

// Each schema reads a file or two, so compiling it would take longer than it saves.
z.config({ jitless: true });

/** A problem that zod has no code for: a custom issue of zod carries it, and becomes a finding. */
export interface Refusal {
  code: 'forbidden-character' | 'figure-in-name' | 'unfit-markup' | 'repeated-id';
  details: Details[Refusal['code']];
  within?: Spot;
}

const failWith = (context: z.core.$RefinementCtx, input: unknown, refusal: Refusal, path: number[] = []) =>
  context.addIssue({ code: 'custom', input, path, params: { refusal } });

/** A text. Dots and dashes alone are refused, as they stand for a text that is still to come: `note: …`. */
const text = z
  .string({ error: 'text' })
  .regex(/[^\s.…_–—-]/, { error: 'text' })
  .superRefine((typed, context) => {
    if (/[^\s.…_–—-]/.test(typed) && !isVisible(typed)) context.addIssue({ code: 'custom', message: 'text' });
    for (const { reason, ...within } of forbiddenCharacters(typed)) {
      const character = `U+${within.match.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      failWith(context, typed, { code: 'forbidden-character', details: { character, reason }, within });
    }
  })
  .meta({ kind: 'text' });

const marked = (isNote: boolean) => (typed: string, context: z.core.$RefinementCtx) => {
  for (const { reason, ...within } of parseMarkdown(typed, { isNote }).unfit)
    failWith(context, typed, {
      code: 'unfit-markup',
      details: { text: within.match, reason, most: markupLimits },
      within,
    });
};

/**
 * A text that may have placeholders, lists, links and bold words. Marked as prose, it is searched for typed figures, typeset, and marked
 * for review in the next year.
 */
export const prose = text.superRefine(marked(false)).meta({ prose: true });

/** A text of one paragraph that explains a figure or a picture, and may be shown on several pages. */
export const note = text.superRefine(marked(true)).meta({ prose: true });

const withoutBraces =
  (literalOf: (typed: string) => Stretch[]) => (typed: string, context: z.core.$RefinementCtx) => {
    for (const { match, before } of braces(typed, literalOf(typed)))
      failWith(context, typed, {
        code: 'figure-in-name',
        details: { text: match, braces: true },
        within: { match, before },
      });
  };

/** A name that is printed as it is typed, such as that of a company; it may contain a number. */
export const properName = text.superRefine(withoutBraces(() => [])).transform(withoutUndrawn);

/** A title or a name: it has no placeholders, so no figure belongs in it. */
export const label = text
  .superRefine(withoutBraces(literalIn))
  .transform((typed) => withoutUndrawn(withoutBackticks(typed)))
  .meta({ label: true });

/** The name of a column: soft hyphens in it say where it may break. */
export const columnName = text
  .superRefine(withoutBraces(literalIn))
  .transform((typed) => withoutBackticks(typed).split('\u00ad').map(withoutUndrawn).join('\u00ad'))
  .meta({ label: true });

/** The most characters of an id: pages and files are named after it, on every system. */
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

export const mapping = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, { error: 'mapping' });

export const list = <Item extends z.ZodType>(item: Item) => z.array(item, { error: 'list' });

/** A list of ids, each of which stands in it once. */
export const unrepeated = (entity: EntityType, ids: z.ZodArray<z.ZodString>) =>
  ids.superRefine((all, context) => {
    const known = new Set<string>();
    all.forEach((each, index) => {
      if (known.has(each))
        failWith(context, each, { code: 'repeated-id', details: { id: each, entity } }, [index]);
      known.add(each);
    });
  });
