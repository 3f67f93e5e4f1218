import { childAddress, type Address } from '../../model/address.ts';
import { namableBefore, unavailableYear } from '../../model/earlier-year.ts';
import type { Figure } from '../../model/figure.ts';
import { memoize } from '../../model/memoize.ts';
import { placeholders } from '../../model/prose.ts';
import type { Reference } from '../../model/reference.ts';
import type { Report } from '../../model/report.ts';
import type { NamedFigureFile } from '../schema/claim.ts';
import type { Draft } from './section.ts';

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

/** The places of a section where claims and facts name figures. */
const namingsOf = ({ id: section, claims, facts, file }: Draft): Naming[] => [
  ...claims.flatMap((claim) =>
    (['from', 'to'] as const).flatMap((side) => {
      const typed: NamedFigureFile = file.claims![claim.id]![side];
      if (!('name' in typed)) return [];
      const fill = (figure: Figure) => void Object.assign(claim, { [side]: figure });
      const at = childAddress(claim.at, side);
      return [{ section, id: `${claim.owner}/${side}`, name: typed.name, at, fill }];
    }),
  ),
  ...facts.flatMap((fact) => {
    const { value } = file.facts![fact.id]!;
    if (!('name' in value)) return [];
    const fill = (figure: Figure) => void Object.assign(fact, { figure });
    return [{ section, id: fact.owner, name: value.name, at: childAddress(fact.at, 'value'), fill }];
  }),
];

/**
 * Fills in the figures that are named, of this report or of an earlier one; only a draft may name those of a draft. A claim or fact that
 * names a figure that is unknown or cannot be named is left out, and the name is returned as a reference. `aliases`: what is named, by the ids of
 * the places where it is.
 */
export function linkNames(
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
  for (const draft of drafts) {
    draft.claims = draft.claims.filter(
      ({ owner }) => !['from', 'to'].some((side) => unknown.has(`${owner}/${side}`)),
    );
    draft.facts = draft.facts.filter(({ owner }) => !unknown.has(owner));
  }
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
