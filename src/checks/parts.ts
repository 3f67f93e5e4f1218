import { childAddress } from '../model/address.ts';
import { declarationsOf } from '../model/declarations.ts';
import { channelAndTerritory, currencyOf, type Figure } from '../model/figure.ts';
import { finding, type Finding } from '../model/finding.ts';
import { totalOf } from '../model/means.ts';
import type { Channel, Report, Section } from '../model/report.ts';
import { rowOf } from '../model/rows.ts';
import { anyDeclared, isLarger, type Extreme } from './bounds.ts';
import { declaration } from './declaration.ts';
import type { Relation } from './relation.ts';
import { keysOf } from './total.ts';

/** A figure of a `part-of` channel with that of its whole, in a measure that adds up. */
interface PartOfWhole {
  channel: Channel;
  figure: Figure;
  whole: Figure;
}

/** The figures of parts with those of their wholes, unless one is declared to be another. */
const partsIn = (report: Report): readonly PartOfWhole[] =>
  report.sections.flatMap((section) =>
    section.channels.flatMap((channel) =>
      partsAndWholes(channel, section).flatMap(([figure, whole]) =>
        whole && !anyDeclared(report, [whole, ...(figure.addends ?? [])]) ? [{ channel, figure, whole }] : [],
      ),
    ),
  );

/** The figures of a part, each with that of its whole, `undefined` if that has none. */
function partsAndWholes(part: Channel, { total, measures }: Section): [Figure, Figure | null | undefined][] {
  const { partOf } = part;
  if (partOf === null) return [];
  if (partOf === 'total') return [[part.main, total?.figure]];
  return measures
    .filter(({ combine }) => combine === 'sum')
    .flatMap((measure) => {
      // rows of both are compared by themselves: some may be below zero
      const hasRows = partOf.cells.some(({ figures }) => figures.has(measure.id));
      const own = hasRows ? part.totals.get(measure.id)?.figure : totalOf(part, measure);
      return [
        ...(own ? [[own, totalOf(partOf, measure)] as [Figure, Figure | null]] : []),
        ...part.cells.flatMap(({ territory, figures }): [Figure, Figure | undefined][] => {
          const figure = figures.get(measure.id);
          return figure ? [[figure, rowOf(partOf, territory)?.figures.get(measure.id)]] : [];
        }),
      ];
    });
}

/** The bound of a figure by its whole. */
const boundOf = (part: PartOfWhole, report: Report): Extreme => ({
  by: 'whole',
  parts: [part.whole],
  digits: Math.max(part.figure.digits, part.whole.digits),
  give: (inPlace) => inPlace(part.whole).value,
  beyond: () => exceeding(part, report, { declarable: true }),
});

const isExceeding = ({ figure, whole }: PartOfWhole): boolean =>
  figure.value !== null && whole.value !== null && isLarger(figure.value, whole.value);

/** A part that no other figures give: it is only compared with its whole. */
const partRelation = (part: PartOfWhole, report: Report): Relation => ({
  rule: 'part',
  published: part.figure,
  discrepancy: declarationsOf(report).get(part.figure) ?? null,
  parts: [part.whole],
  excluded: [],
  cause: null,
  bounds: [boundOf(part, report)],
  give: () => null,
  mismatch: () => exceeding(part, report, { declarable: true }),
});

/**
 * Bounds the figures of parts by those of their wholes: where nothing can be computed for a figure, in its relation, and where no others give
 * it and it is greater than its whole, in one of its own. `findings`: parts that are greater although others give them.
 */
export function withWholes(
  relations: readonly Relation[],
  report: Report,
): { relations: Relation[]; findings: Finding[] } {
  const parts = partsIn(report);
  const byFigure = new Map(parts.map((part) => [part.figure, part]));
  const related = new Map(relations.map((relation) => [relation.published, relation]));
  const exceedingParts = parts.filter(isExceeding);
  const isAlone = ({ figure }: PartOfWhole) => figure.origin === 'published' && !related.has(figure);
  const isOpen = (part: PartOfWhole) => isAlone(part) || related.get(part.figure)?.cause;
  return {
    relations: [
      ...relations.map((relation) => {
        const part = byFigure.get(relation.published);
        if (!part || !relation.cause) return relation;
        return { ...relation, bounds: [...(relation.bounds ?? []), boundOf(part, report)] };
      }),
      ...exceedingParts.filter(isAlone).map((part) => partRelation(part, report)),
    ],
    findings: exceedingParts
      .filter((part) => !isOpen(part) && !declarationsOf(report).has(part.figure))
      .map((part) => exceeding(part, report, { declarable: false })),
  };
}

function exceeding(
  { channel, figure, whole }: PartOfWhole,
  report: Report,
  { declarable }: { declarable: boolean },
): Finding {
  const { kind, subject, digits, at } = figure;
  const { channel: owner, section } = whole.subject;
  return finding('part-exceeds-whole', at ?? { ...childAddress(channel.at, 'part-of'), key: true }, {
    kind,
    digits: Math.max(digits, whole.digits),
    currency: currencyOf(figure),
    name: channelAndTerritory(subject),
    whole: (owner ?? section)?.name ?? '',
    value: figure.value!,
    most: whole.value!,
    declaration: declarable ? declaration(figure, whole.value!, keysOf(figure, report)) : null,
  });
}
