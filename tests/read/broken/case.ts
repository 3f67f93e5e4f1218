import { expect, test } from 'vitest';
import { changed, type ExampleFile } from '../../example.ts';
import { codesOf } from '../../problems.ts';

/** One change of the example, and all that is told of it. */
export type Case = [name: string, file: ExampleFile, from: string, to: string, problems: string[]];

/** Tries each change alone. */
export const tellsOneThing = (cases: readonly Case[]) =>
  test.each(cases)('%s', (_, file, from, to, problems) => {
    expect(codesOf(changed(file, from, to))).toEqual(problems);
  });
