import { childAddress, type Address } from '../../model/address.ts';
import { namableBefore, unavailableYear } from '../../model/earlier-year.ts';
import type { Figure } from '../../model/figure.ts';
import { changeKinds } from '../../model/measure.ts';
import { memoize } from '../../model/memoize.ts';
import { placeholders } from '../../model/prose.ts';
import type { Reference } from '../../model/reference.ts';
import type { Claim, Report } from '../../model/report.ts';
import type { ClaimFile, NamedFigureFile } from '../schema/claim.ts';
import { discrepancy } from './figures.ts';
import type { Context, Draft, Owner } from './section.ts';

/** The kind of a figure that a claim types; a blank, of which none is known, is of the kind that goes with the other and the change. */
function kindOfSide(typed: ClaimFile, side: 'from' | 'to'): 'count' | 'percent' {
  const other = side === 'from' ? 'to' : 'from';
  const known = [typed[side], typed[other]].find((each) => 'kind' in each && each.figure !== null);
  if (known && 'kind' in known) return known.kind;
  return typed.told?.change === 'points' ? 'percent' : 'count';
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
      owner,
      name: typed.name,
      short: typed.short ?? null,
      from: from!,
      to: to!,
      told:
        typed.told &&
        figures.add(`${owner}/${typed.told.change}`, typed.told.figure, {
          measure: typed.told.change,
          kind: changeKinds[typed.told.change],
          subject,
          at: childAddress(at, typed.told.change),
        }),
      discrepancy: discrepancy(typed.discrepancy, at, section),
      at,
    };
  });

/** A place where a figure is named in place of a number. */
interface Naming {
  section: string;
  /** The id that a figure typed there would have. */
  id: string;
  name: string;
  at: Address;
  /** Puts the figure in its place. */
  fill: (figure: Figure) => void;
}

/** The places of a section where claims name figures. */
const namingsOf = ({ id: section, claims: own, file }: Draft): Naming[] =>
  own.flatMap((claim) =>
    (['from', 'to'] as const).flatMap((side) => {
      const typed: NamedFigureFile = file.claims![claim.id]![side];
      if (!('name' in typed)) return [];
      const id = `${claim.owner}/${side}`;
      const fill = (figure: Figure) => void Object.assign(claim, { [side]: figure });
      return [{ section, id, name: typed.name, at: childAddress(claim.at, side), fill }];
    }),
  );

/**
 * Fills in the figures that are named, of this report or of an earlier one; only a draft may name those of a draft. A claim that names a
 * figure that is unknown or cannot be named is left out, and the name is returned as a reference. `aliases`: what is named, by the ids of
 * the places where it is.
 */
export function linkClaims(
  drafts: readonly Draft[],
  report: Pick<Report, 'year' | 'draft' | 'figures' | 'earlier'>,
): { aliases: ReadonlyMap<string, Figure>; references: Reference[] } {
  const subtotals = drafts
    .flatMap(({ channels }) => channels)
    .flatMap(({ cells }) => cells.filter(({ main }) => main.origin === 'computed'));
  const all = new Map([...report.figures, ...subtotals.map(({ main }) => [main.id, main] as const)]);
  const aliases = new Map<string, Figure>();
  const naming = { ...report, figures: all, aliases };
  let waiting = drafts.flatMap((draft) => namingsOf(draft));
  // a name may be that of a place where another one stands
  for (let left = -1; left !== waiting.length;) {
    left = waiting.length;
    waiting = waiting.filter(({ section, id, name, fill }) => {
      const figure = placeholders(naming, section).get(name);
      if (!figure) return true;
      fill(figure);
      aliases.set(id, figure);
      return false;
    });
  }
  const unknown = new Set(waiting.map(({ id }) => id));
  for (const draft of drafts)
    draft.claims = draft.claims.filter(
      ({ owner }) => !['from', 'to'].some((side) => unknown.has(`${owner}/${side}`)),
    );
  // made once, and only for a name that is unknown
  const before = memoize(() => namableBefore(report).flatMap((each) => [...each.figures.keys()]));
  const here = new Map<string, string[]>();
  const idsIn = (section: string) =>
    here.getOrInsertComputed(section, () => [...placeholders(naming, section).all().keys()]);
  return {
    aliases,
    references: waiting.map(({ section, name, at }) => ({
      entity: 'figure',
      id: name,
      at,
      known: name.includes('/') ? before(report) : idsIn(section),
      counts: false,
      unavailable: unavailableYear(name, report),
    })),
  };
}
