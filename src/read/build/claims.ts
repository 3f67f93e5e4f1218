import { childAddress } from '../../model/address.ts';
import type { EarlierYear } from '../../model/earlier-year.ts';
import type { Figure } from '../../model/figure.ts';
import { changeKinds } from '../../model/measure.ts';
import { placeholders } from '../../model/prose.ts';
import type { Reference } from '../../model/reference.ts';
import type { Claim } from '../../model/report.ts';
import type { ClaimFile, NamedFigureFile } from '../schema/claim.ts';
import { discrepancy, type Figures } from './figures.ts';
import type { Context, Draft, Owner } from './section.ts';

/** The kind of a figure that a claim types; a blank, of which none is known, is of the kind that goes with the other and the change. */
function kindOfSide(typed: ClaimFile, side: 'from' | 'to'): 'count' | 'percent' {
  const other = side === 'from' ? 'to' : 'from';
  const known = [typed[side], typed[other]].find((each) => 'kind' in each && each.figure !== null);
  if (known && 'kind' in known) return known.kind;
  return typed.change === 'points' ? 'percent' : 'count';
}

/** The claims of a section; a figure that a claim only names is `null` until `linkClaims` fills it in. */
export const claims = (
  { id: section, title, at: sectionAt, file }: Owner,
  { year, figures }: Context,
): Claim[] =>
  Object.entries(file.claims ?? {}).map(([id, typed]) => {
    const at = childAddress(sectionAt, 'claims', id);
    const subject = { section: { id: section, name: title }, claim: { id, name: typed.name } };
    const owner = `${year}/${section}/${id}`;
    const side = (measure: 'from' | 'to') => {
      const each = typed[measure];
      return 'name' in each
        ? null
        : figures.add(`${owner}/${measure}`, each.figure, {
            measure,
            kind: kindOfSide(typed, measure),
            subject,
            at: childAddress(at, measure),
          });
    };
    const [from, to] = [side('from'), side('to')];
    return {
      id,
      name: typed.name,
      short: typed.short ?? null,
      from: from!,
      to: to!,
      told: figures.add(`${owner}/${typed.change}`, typed.told, {
        measure: typed.change,
        kind: changeKinds[typed.change],
        subject,
        at: childAddress(at, typed.change),
      }),
      discrepancy: discrepancy(typed.discrepancy, at, section),
      at,
    };
  });

/**
 * Fills in the figures that claims name, of this report or of an earlier one; only a draft may name those of a draft. A claim that names a
 * figure that is unknown or cannot be named is left out, and the name is returned as a reference.
 */
export function linkClaims(
  drafts: readonly Draft[],
  { year, figures, isDraft }: { year: string; figures: Figures; isDraft: boolean },
  earlier: readonly EarlierYear[],
): Reference[] {
  const references: Reference[] = [];
  const namable = earlier.flatMap(({ draft, report }) => (draft && !isDraft ? [] : (report ?? [])));
  const unavailable = (name: string): Reference['unavailable'] => {
    const other = earlier.find((each) => name.startsWith(`${each.year}/`));
    if (other?.draft && !isDraft) return { year: other.year, reason: 'draft' };
    return other && !other.report ? { year: other.year, reason: 'unread' } : undefined;
  };
  const subtotals = drafts
    .flatMap(({ channels }) => channels)
    .flatMap(({ cells }) => cells.filter(({ main }) => main.origin === 'computed'));
  const all = new Map([...figures.byId, ...subtotals.map(({ main }) => [main.id, main] as const)]);
  const namableBefore = new Map(namable.map((report) => [report.year, report.figures]));
  let knownBefore: string[] | undefined; // made once, and only for a name that is unknown
  for (const draft of drafts) {
    const names = placeholders({ year, figures: all }, draft.id);
    let knownHere: string[] | undefined;
    const named = ({ name }: { name: string }): Figure | undefined =>
      name.includes('/') ? namableBefore.get(name.split('/', 1)[0]!)?.get(name) : names.get(name);
    draft.claims = draft.claims.filter((claim) =>
      (['from', 'to'] as const).every((side) => {
        const typed: NamedFigureFile = draft.file.claims![claim.id]![side];
        if (!('name' in typed)) return true;
        const figure = named(typed);
        if (figure) return Object.assign(claim, { [side]: figure });
        const known = typed.name.includes('/')
          ? (knownBefore ??= namable.flatMap((report) => [...report.figures.keys()]))
          : (knownHere ??= [...names.all().keys()]);
        references.push({
          entity: 'figure',
          id: typed.name,
          at: childAddress(claim.at, side),
          known,
          counts: false,
          unavailable: unavailable(typed.name),
        });
        return false;
      }),
    );
  }
  return references;
}
