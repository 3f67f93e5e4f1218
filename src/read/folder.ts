import type * as z from 'zod';
import type { Address } from '../model/address.ts';
import { finding, type Finding } from '../model/finding.ts';
import { ledBy, type Measures } from '../model/measure.ts';
import { memoize } from '../model/memoize.ts';
import { isPicture } from '../model/picture.ts';
import { isUnread, type Content } from '../model/unread.ts';
import { isYear } from '../model/year.ts';
import { isYaml } from './asset.ts';
import { shape } from './schema/parse-shape.ts';
import { keysAt } from './schema/outline.ts';
import { shortened } from './comment.ts';
import { diagnose, folderBudget } from './diagnose.ts';
import { figuresInNames } from './names.ts';
import { withNotAvailable } from './not-available.ts';
import { parse, type Source } from './parse.ts';
import { foldedLists } from './folded.ts';
import { unreadFindings } from './unread.ts';
import { quotedNumbers } from './quoted.ts';
import { swallowed } from './swallowed.ts';

/** What a file holds, `null` where it cannot be read, and what is wrong with it. */
export interface Reading<Value> {
  value: Value | null;
  findings: Finding[];
}

/** Makes a check of a value into a reading of it, whose value is `null` where there are issues. */
export const unless =
  <Value>(issuesOf: (value: Value) => Finding[]) =>
  (value: Value): Reading<Value> => {
    const findings = issuesOf(value);
    return { value: findings.length ? null : value, findings };
  };

const shapes = memoize(({ value, file }: Source) =>
  memoize((schema: z.ZodType) =>
    memoize((notAvailable: RegExp) => shape(schema, withNotAvailable(schema, value, notAvailable), file)),
  ),
);

/** A source in the shape of a schema; the same object for the same source and schema, so that what is memoised by it is kept. */
const shapeOf = <S extends z.ZodType>(source: Source, schema: S, { notAvailable }: Words) =>
  shapes(source)(schema)(notAvailable) as ReturnType<typeof shape<S>>;

/** Words of all languages: those that make the number before them a figure, and those that are read as `n/a`. */
export interface Words {
  figures: RegExp;
  notAvailable: RegExp;
}

const noWords: Words = { figures: /(?!)/, notAvailable: /(?!)/ };

/** A data folder while it is read: its files by path, the findings so far, and which files are referenced. */
export class Folder {
  readonly sources: ReadonlyMap<string, Source>;
  /** For each file other than YAML its `Asset`, then its size and time to tell its versions apart: `picture 1024 17000`. */
  readonly assets: ReadonlyMap<string, string>;
  readonly findings: Finding[] = [];
  readonly words: Words;
  readonly #unread: ReadonlySet<string>;
  readonly #referenced = new Set<string>();
  readonly #patience = { left: folderBudget };

  /**
   * `files`: by path in the folder, with `/` on every system, the text of YAML, the entry in `assets` of any other file, and what is not
   * read; `parsed`: gives a file that was parsed before.
   */
  constructor(
    files: ReadonlyMap<string, Content>,
    words = noWords,
    parsed: (file: string, content: Content) => Source | undefined = () => undefined,
  ) {
    this.words = words;
    const inOrder = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
    this.sources = new Map(
      inOrder
        .filter(([file]) => isYaml(file))
        .map(([file, content]) => [file, parsed(file, content) ?? parse(file, content)]),
    );
    this.assets = new Map(
      inOrder.flatMap(([file, content]) => (isYaml(file) || isUnread(content) ? [] : [[file, content]])),
    );
    this.report(unreadFindings(inOrder));
    this.#unread = new Set(inOrder.flatMap(([file, content]) => (isUnread(content) ? [file] : [])));
  }

  /** The plain value of a file before any schema has accepted it; `undefined` where it is missing or cannot be read. */
  value(file: string): unknown {
    return this.sources.get(file)?.value;
  }

  /** Adds findings one by one: there may be too many for the arguments of one call. */
  report(findings: readonly Finding[]): void {
    for (const each of findings) this.findings.push(each);
  }

  /** Marks a file as referenced and reports it if it is missing: at the place that names it, else at the file itself. */
  require(file: string, askedAt: Address = { file, path: [] }): void {
    this.markReferenced(file);
    if (this.sources.has(file) || this.assets.has(file) || this.#unread.has(file)) return;
    const is = isPicture(file)
      ? 'picture'
      : /^[^/]+$|\/report\.yaml$/.test(file)
        ? 'indispensable'
        : 'section';
    this.findings.push(finding('missing-file', askedAt, { file, is }));
  }

  /** Records that something in the data refers to this file. */
  markReferenced(file: string): void {
    this.#referenced.add(file);
  }

  /** The files that nothing refers to: their content would be neither published nor proven. What is not read is reported already. */
  unreferencedFiles(): string[] {
    return [...this.sources.keys(), ...this.assets.keys()].filter(
      (file) => !this.#referenced.has(file) && !this.#unread.has(file),
    );
  }

  /**
   * Reads a file in the shape of its schema, `null` where it has none; adds all problems to `findings`. `finish` checks what no schema can
   * and returns what can be used in spite of its findings.
   */
  parse<S extends z.ZodType>(
    schema: S,
    file: string,
    finish: (value: z.output<S>) => Reading<z.output<S>> = (value) => ({ value, findings: [] }),
  ): z.output<S> | null {
    const source = this.sources.get(file);
    if (!source) return null;
    const read = (each: Source) => {
      if (each.value === undefined) return { value: null, findings: each.findings };
      const { value, findings: unshaped } = shapeOf(each, schema, this.words);
      const findings = [
        ...unshaped,
        ...quotedNumbers(each, schema),
        ...figuresInNames(schema, each.value, file, this.words.figures),
      ];
      if (value === null) return { value, findings };
      const finished = finish(value);
      return { value: finished.value, findings: [...findings, ...finished.findings] };
    };
    const suspected = (each: Source, known: readonly Finding[]) => [
      ...known,
      ...swallowed(each, (path) => keysAt(schema, path).known),
    ];
    const all = (each: Source) => suspected(each, read(each).findings);
    const { value, findings } = read(source);
    const suspects = source.value === undefined ? findings : suspected(source, findings);
    const slip = diagnose(source, suspects, all, this.#patience);
    this.report(slip ?? findings);
    this.report(shortened(source, this.words.notAvailable));
    this.report(foldedLists(source));
    return slip ? null : value;
  }

  /** The same as `parse`, without `finish` and without adding any findings. */
  tryParse<S extends z.ZodType>(schema: S, file: string): z.output<S> | null {
    const source = this.sources.get(file);
    return source?.value === undefined ? null : shapeOf(source, schema, this.words).value;
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

/** The year of a file, and its name in the folder of that year without `.yaml`; `null` for a file that is in no year. */
export function yearFile(file: string): { year: string; id: string } | null {
  const [, year = '', id = ''] = /^([^/]+)\/([^/]+)\.yaml$/.exec(file) ?? [];
  return isYear(year) ? { year, id } : null;
}

/** The measures as the file of a section has them: the one that it names first. */
export const measuresIn = (folder: Folder, file: string, measures: Measures): Measures =>
  ledBy(measures, rawText(folder.value(file), 'measure'));

/** Whether the plain value of a section has tables with rows: one of its channels has `territories`. */
export const hasRows = (value: unknown): boolean =>
  rawList(value, 'channels')?.some((channel) => rawEntry(channel, 'territories') !== undefined) ?? false;
