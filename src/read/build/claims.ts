import { childAddress } from '../../model/address.ts';
import { changeKinds } from '../../model/measure.ts';
import type { Claim } from '../../model/report.ts';
import type { ClaimFile } from '../schema/claim.ts';
import { discrepancy } from './figures.ts';
import type { Context, Owner } from './section.ts';

/** The kind of a figure that a claim types; a blank, of which none is known, is of the kind that goes with the other and the change. */
function kindOfSide(typed: ClaimFile, side: 'from' | 'to'): 'count' | 'percent' {
  const other = side === 'from' ? 'to' : 'from';
  const known = [typed[side], typed[other]].find((each) => 'kind' in each && each.figure !== null);
  if (known && 'kind' in known) return known.kind;
  return typed.told?.change === 'points' ? 'percent' : 'count';
}

/** The claims of a section; a figure that a claim only names is `null` until `linkNames` fills it in. */
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
