import type * as z from 'zod';
import { rangeAddress, type Path } from '../model/address.ts';
import type { Doubt } from '../model/doubt.ts';
import { figureKinds } from '../model/measure.ts';
import type { Place } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import type { Content } from '../model/unread.ts';
import { edited, origin, type Edit } from './edit.ts';
import { placeIn } from './locate.ts';
import { isFigureName, nextReference } from './next-reference.ts';
import { firstDifference, nextValue } from './next-value.ts';
import { parse, type Source } from './parse.ts';
import type { Renewal } from './renewal.ts';
import { rollForward } from './roll-forward.ts';
import { editionSchema } from './schema/edition.ts';
import { outlinesAt, type Outline } from './schema/outline.ts';
import { sectionSchema } from './schema/section.ts';

/** The words of the comments in the files of a new year. */
export interface NextWords {
  /** Above `draft: true`. */
  draft: string;
  /** Above a text copied from that year; begins with `[2023]`, by which `unreviewed` finds it. */
  review: (year: string) => string;
  /** Above the name of a figure of another year, or the blank in its place; begins with `[2023]` too. */
  doubt: Record<Doubt['reason'], (year: string, doubt: Doubt) => string>;
}

/** The report that a new year is made from. */
export interface LastYear {
  report: Report;
  /** The edition before it that its claims compare with. */
  previous: string | null;
}

/** The files of a new year. */
export interface NextYear {
  /** Their texts by their paths in the data folder. */
  files: Map<string, string>;
  /** The names of figures that an editor has to look at, each with its place in the new files. */
  doubts: (Doubt & { place: Place })[];
  /** Where a file of last year has what its new one does not: none may be written then. */
  lost: Place[];
}

/** The files of a report rolled forward to `year`. */
export function nextYear(
  files: ReadonlyMap<string, Content>,
  last: LastYear,
  year: string,
  words: NextWords,
): NextYear {
  const { measures, sections } = last.report;
  const schemas = [
    { name: 'report', schema: editionSchema(measures) },
    ...sections.map((section) => ({ name: section.id, schema: sectionSchema(section.measures) })),
  ];
  const made: NextYear = { files: new Map(), doubts: [], lost: [] };
  for (const { name, schema } of schemas) {
    const file = `${last.report.year}/${name}.yaml`;
    const source = parse(file, files.get(file) ?? '');
    const renewal = renewalOf(schema, last, { words, year, isReport: name === 'report' });
    const edits = rollForward(source, renewal);
    const next = parse(`${year}/${name}.yaml`, edited(source.text, edits));
    made.files.set(next.file, next.text);
    const lost = lostPlace(source, next, edits, renewal);
    if (lost) made.lost.push(lost);
    for (const { path, value } of scalarsIn(source.value)) {
      const doubt = renewal.doubtOf(path, value);
      const at = { file: next.file, path, key: true };
      if (doubt) made.doubts.push({ ...doubt, place: placeIn(new Map([[next.file, next]]), at) });
    }
  }
  return made;
}

/** Where a file has what its next one does not, as that is read again; `null` where nothing is lost. */
function lostPlace(source: Source, next: Source, edits: readonly Edit[], renewal: Renewal): Place | null {
  const { file } = source;
  const sources = new Map([[file, source]]);
  if (next.value === undefined) {
    const [start = 0] = next.findings[0]?.at.range ?? [];
    const offset = origin(edits, start);
    return placeIn(sources, rangeAddress(file, offset, offset));
  }
  const { draft, ...value } = next.value as { draft?: unknown };
  const path = firstDifference(nextValue(source.value, renewal), renewal.head.length ? value : next.value);
  if (path) return placeIn(sources, { file, path, key: true });
  return renewal.head.length && draft !== true ? placeIn(sources, { file, path: [] }) : null;
}

function* scalarsIn(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  if (typeof value !== 'object' || value === null) yield { path, value };
  else
    for (const [key, each] of Object.entries(value))
      yield* scalarsIn(each, [...path, Array.isArray(value) ? Number(key) : key]);
}

const holdsFigure = ({ kind }: Outline): boolean => figureKinds.some((each) => each === kind);

/** What becomes of a file of the shape of a schema. */
function renewalOf(
  schema: z.ZodType,
  last: LastYear,
  { words, year: next, isReport }: { words: NextWords; year: string; isReport: boolean },
): Renewal & { doubtOf: (path: Path, value: unknown) => Doubt | null } {
  const { report, previous } = last;
  const { year } = report;
  const written = [year, ...(previous === null ? [] : [previous])].map((each) =>
    each.replace('-', '[-–/](?:\\d\\d)?'),
  );
  const namesYear = new RegExp(`(?<!\\d)(?:${written.join('|')})(?!\\d)`);
  const outlines = (path: Path) => outlinesAt(schema, path);
  const isName = (path: Path, value: unknown): value is string =>
    isFigureName(value) && outlines(path).some(({ field }) => field === 'figure-name');
  const isBlank = (path: Path, value: unknown) =>
    value !== undefined && !isName(path, value) && outlines(path).some(holdsFigure);
  const referenceAt = (path: Path, value: unknown) =>
    isName(path, value) && value.includes('/') ? nextReference(value, last, next) : null;
  const doubtOf = (path: Path, value: unknown) => referenceAt(path, value)?.doubt ?? null;
  return {
    year,
    head: isReport ? [`# ${words.draft}`, 'draft: true'] : [],
    doubtOf,
    fateOf: (path, value) => {
      const fields = outlines(path).map(({ field }) => field);
      if (fields.includes('discrepancy') || (isReport && fields.includes('draft'))) return 'dropped';
      if (fields.includes('pictures')) return 'commented';
      const reference = referenceAt(path, value);
      if (isBlank(path, value) || reference?.name === null) return 'blank';
      return reference && reference.name !== value ? { name: reference.name } : 'kept';
    },
    noteOf: (path, value) => {
      const doubt = doubtOf(path, value);
      if (doubt) return words.doubt[doubt.reason](year, doubt);
      if (typeof value !== 'string' || referenceAt(path, value) || isBlank(path, value)) return null;
      return outlines(path).some(({ prose }) => prose) || namesYear.test(value) ? words.review(year) : null;
    },
  };
}
