import { isMap, parse, parseDocument, type Document } from 'yaml';
import type { Content } from '../../src/model/unread.ts';
import { textsOf } from '../problems.ts';
import type { Problem } from '../../src/i18n/problem.ts';

type Files = ReadonlyMap<string, Content>;
type Path = (string | number)[];

/** What was said, of which folder. */
export interface Told {
  files: Files;
  problem: Problem;
}

/** The text of the file that a problem is in. */
export const textOf = ({ files, problem }: Told): string => textsOf(files).get(problem.file) ?? '';

/** The file of a problem with its line, or what is meant in it, typed anew; `null` deletes the line. */
export function line(told: Told, change: (line: string) => string | null): Files {
  const { files, problem } = told;
  const lines = textOf(told).split('\n');
  const typed = change(lines[problem.line - 1]!);
  return new Map(files).set(
    problem.file,
    lines.toSpliced(problem.line - 1, 1, ...(typed === null ? [] : [typed])).join('\n'),
  );
}

/** The value of a line in quotes. */
export const quoted = (quote: string) => (typed: string) =>
  typed.replace(/(?<=: )(\S.*)/, `${quote}$1${quote}`);

/** The file of a problem with what it means typed as something else. */
export const meant = (told: Told, by: string): Files =>
  line(told, (typed) => {
    const start = told.problem.column - 1;
    return typed.slice(0, start) + by + typed.slice(start + told.problem.length);
  });

/** The file of a problem with its data changed, as an editor changes it: the rest stays. */
export function data(
  told: Told,
  change: (document: Document, path: Path) => void,
  file = told.problem.file,
): Files {
  const document = parseDocument(textsOf(told.files).get(file) ?? '');
  const path = told.problem.path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  change(document, told.problem.path ? path : []);
  return new Map(told.files).set(file, document.toString({ lineWidth: 0 }));
}
/** The same with a value set, and without one. */
export const set = (told: Told, path: (path: Path) => Path, value: string): Files =>
  data(told, (document, at) => document.setIn(path(at), document.createNode(parse(value))));
export const without = (told: Told, path: (path: Path) => Path): Files =>
  data(told, (document, at) => document.deleteIn(path(at)));

/** A total with what it leaves out, whether it is typed as a number or with its scope. */
export const excluding = (told: Told, change: (ids: string[]) => string[]): Files =>
  data(told, (document, path) => {
    const at = path.at(-1) === 'value' || path.at(-1) === 'excludes' ? path.slice(0, -1) : path;
    const typed = document.getIn(at, true);
    const value = isMap(typed)
      ? (typed.toJSON() as { value: number; excludes?: string[] })
      : { value: document.getIn(at) };
    const excludes = change('excludes' in value ? (value.excludes ?? []) : []);
    document.setIn(at, document.createNode({ ...value, excludes }));
  });

/** Where a problem stands, and above that. */
export const own = (path: Path) => path;
export const upTo =
  (key: string, further = 0) =>
  (path: Path) =>
    path.slice(0, path.lastIndexOf(key) + 1 + further);
export const parent = (path: Path) => path.slice(0, -1);
/** The entry of a list or mapping that an id belongs to. */
export const entry = (path: Path) => (path.at(-1) === 'id' ? parent(path) : path);
/** A folder without the file of a problem. */
export const fileWithout = ({ files, problem }: Told): Map<string, Content> => {
  const rest = new Map(files);
  rest.delete(problem.file);
  return rest;
};
/** The section that a file is of. */
export const section = ({ problem }: Told) => /([^/]+)\.ya?ml$/.exec(problem.file)![1]!;
/** A folder with other sections in the list of its report. */
export const listed = (told: Told, change: (ids: string[]) => string[]): Files =>
  data(
    told,
    (document) => {
      const ids = (document.get('sections') as { toJSON: () => string[] }).toJSON();
      document.set('sections', document.createNode(change(ids)));
    },
    told.problem.file.replace(/[^/]+$/, 'report.yaml'),
  );
