import type * as z from 'zod';
import type { Address } from '../model/address.ts';
import { finding, type Finding } from '../model/finding.ts';
import { shape } from './schema/parse-shape.ts';
import { shortened } from './comment.ts';
import { diagnose } from './diagnose.ts';
import { parse, type Source } from './parse.ts';
import { swallowed } from './swallowed.ts';

/** A data folder as it is read: its files by path, what was found in them so far, and which of them anything asked for. */
export class Folder {
  readonly sources: ReadonlyMap<string, Source>;
  readonly findings: Finding[] = [];
  readonly #referenced = new Set<string>();

  /** `files`: texts by their path in the folder, with `/` on every system. */
  constructor(files: ReadonlyMap<string, string>) {
    const inOrder = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    this.sources = new Map(inOrder.map(([file, text]) => [file, parse(file, text)]));
  }

  /** The plain value of a file before any schema has accepted it; `undefined` where it is missing or cannot be read. */
  value(file: string): unknown {
    return this.sources.get(file)?.value;
  }

  /** Adds to the findings, of which there may be more than a call can pass. */
  report(findings: readonly Finding[]): void {
    for (const each of findings) this.findings.push(each);
  }

  /** Reports a file that must be there and is not: at the place that asks for it, else at itself. */
  require(file: string, askedAt: Address = { file, path: [] }): void {
    this.markReferenced(file);
    if (!this.sources.has(file)) this.findings.push(finding('missing-file', askedAt, { file }));
  }

  /** Something in the data stands for this file. */
  markReferenced(file: string): void {
    this.#referenced.add(file);
  }

  /** The files that nothing stands for: a figure in them would be published nowhere and proven by nobody. */
  unreferencedFiles(): string[] {
    return [...this.sources.keys()].filter((file) => !this.#referenced.has(file));
  }

  /**
   * A file in the shape of its schema, or `null`; all that is wrong with it is in `findings`. `issuesOf` are what no schema can know:
   * a file that has any is not read, unless all that it lacks are rows, whose figures are then blank.
   */
  parse<S extends z.ZodType>(
    schema: S,
    file: string,
    issuesOf: (value: z.output<S>) => Finding[] = () => [],
  ): z.output<S> | null {
    const source = this.sources.get(file);
    if (!source) return null;
    const read = (each: Source) => {
      if (each.value === undefined) return { value: null, findings: each.findings };
      const { value, findings } = shape(schema, each.value, file);
      const issues = value === null ? [] : issuesOf(value);
      const isKnown = issues.every(({ code }) => code === 'missing-territory');
      return { value: isKnown ? value : null, findings: [...findings, ...issues] };
    };
    const suspected = (each: Source, known: readonly Finding[]) => [...known, ...swallowed(each, schema)];
    const all = (each: Source) => suspected(each, read(each).findings);
    const { value, findings } = read(source);
    const slip = diagnose(source, source.value === undefined ? findings : suspected(source, findings), all);
    this.report(slip ?? findings);
    this.report(shortened(source));
    return slip ? null : value;
  }

  /** The same without a word of what is wrong with it. */
  tryParse<S extends z.ZodType>(schema: S, file: string): z.output<S> | null {
    const input = this.value(file);
    return input === undefined ? null : shape(schema, input, file).value;
  }
}

/** What stands at a key of a plain value; `undefined` for nothing. */
export const rawEntry = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** The text at a key of a plain value, or none. */
export const rawText = (value: unknown, key: string): string | null => {
  const found = rawEntry(value, key);
  return typeof found === 'string' ? found : null;
};

/** The list at a key of a plain value, or none. */
export const rawList = (value: unknown, key: string): unknown[] | null => {
  const found = rawEntry(value, key);
  return Array.isArray(found) ? found : null;
};
