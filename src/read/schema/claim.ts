import * as z from 'zod';
import { changeKinds, changes, type ChangeKind } from '../../model/measure.ts';
import { columnName, label, mapping } from './field.ts';
import { figureNamePattern } from '../../model/reference.ts';
import { figures, type FigureFile } from './figure.ts';
import { discrepancyOf, type DiscrepancyFile } from './total.ts';

/** A figure typed in its place, or the name of one typed elsewhere: as in a placeholder, or its id with the year. */
export type NamedFigureFile = { figure: FigureFile; kind: 'count' | 'percent' } | { name: string };

const figureName = z
  .string({ error: 'count' })
  .regex(figureNamePattern, { error: 'count' })
  .meta({ field: 'figure-name', examples: ['phone.north.visits', '2022/remote/phone/visits'] })
  .transform((name) => ({ name }));

const side: z.ZodType<NamedFigureFile> = z.union([
  figures.count.transform((figure) => ({ figure, kind: 'count' as const })),
  figures.percent.transform((figure) => ({ figure, kind: 'percent' as const })),
  figureName,
]);

/** A claim as it is typed; `told`: the figure under the key that `change` names, `null` where no change is published. */
export interface ClaimFile {
  name: string;
  short?: string | undefined;
  from: NamedFigureFile;
  to: NamedFigureFile;
  told: { change: ChangeKind; figure: FigureFile } | null;
  discrepancy?: DiscrepancyFile | undefined;
}

const sides = {
  name: label.meta({ field: 'claim-name' }),
  short: columnName.meta({ field: 'claim-short' }).optional(),
  from: side.meta({ field: 'from' }),
  to: side.meta({ field: 'to' }),
};

const claimOf = (change: ChangeKind): z.ZodType<ClaimFile> =>
  mapping({
    ...sides,
    ...({ [change]: figures[changeKinds[change]].meta({ field: change }) } as Record<never, never>),
    discrepancy: discrepancyOf(changeKinds[change]),
  }).transform(({ name, short, from, to, discrepancy, ...rest }) => ({
    name,
    short,
    from,
    to,
    told: { change, figure: (rest as Record<ChangeKind, FigureFile>)[change] },
    discrepancy,
  }));

/** No change is published: what belongs to one is refused as that, not as an unknown key. */
const none = (field: string) => z.never().meta({ field }).optional();
const unchanged: z.ZodType<ClaimFile> = mapping({
  ...sides,
  ...(Object.fromEntries([...changes, 'discrepancy'].map((key) => [key, none(key)])) as Record<never, never>),
}).transform(({ name, short, from, to }) => ({ name, short, from, to, told: null }));

/** `claims`: two figures, and what is published of the change from one to the other, if anything is. */
export const claim = z.union([...changes.map(claimOf), unchanged]);
