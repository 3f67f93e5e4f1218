import type * as z from 'zod';
import { finding, type Finding } from '../model/finding.ts';
import { literalIn, typedFigures } from '../model/guard.ts';
import { textsIn } from './schema/outline.ts';

/** Every figure that is typed into a name or title of a file by hand: it would not change with the data. */
export const figuresInNames = (schema: z.ZodType, value: unknown, file: string, words: RegExp): Finding[] =>
  textsIn(schema, value, 'label').flatMap(({ path, text }) =>
    typedFigures(text, words, { literal: literalIn(text) }).map(({ match, before, text: typed }) =>
      finding('figure-in-name', { file, path, within: { match, before } }, { text: typed, braces: false }),
    ),
  );
