import { finding } from '../model/finding.ts';
import { scaled, sumOfDecimals } from '../model/decimal.ts';
import type { Figure } from '../model/figure.ts';
import type { Report, Shares } from '../model/report.ts';
import { digitsOf } from '../model/totals.ts';
import type { Proof } from './check.ts';
import { declaration } from './declaration.ts';
import type { Relation } from './relation.ts';

/** The parts of each whole make 100 per cent, but for their rounding. What this proves is the whole, which nobody types. */
export const wholeShares = ({ report }: { report: Report }): Relation[] =>
  report.sections.flatMap((section) => section.shares.map(sharesRelation));

/** Reports each part of a whole that is less than nothing or more than all of it, unless the discrepancy of its whole is declared. */
export const sharesInRange = (report: Report): Proof => ({
  checks: [],
  findings: report.sections
    .flatMap(({ shares }) => shares)
    .flatMap(({ parts, discrepancy }) => (discrepancy ? [] : parts))
    .flatMap(({ name, figure: { value, kind, digits, at } }) => {
      const bound = value === null || (value >= 0 && value <= 100) ? null : value < 0 ? 0 : 100;
      return bound === null
        ? []
        : [
            finding('share-out-of-range', at!, {
              kind,
              digits,
              name,
              value: value!,
              bound,
              declaration: null,
            }),
          ];
    }),
});

/** Whether percentages make 100, each of which may be off by half a unit of its last decimal; exactly so much is still rounding. */
function makeWhole(figures: readonly Figure[]): boolean {
  const places = digitsOf(figures);
  const off = figures.reduce((all, { value }) => all + scaled(value!, places), -scaled(100, places));
  const units = figures.reduce((all, { digits }) => all + 10n ** BigInt(places - digits), 0n);
  return 2n * (off < 0n ? -off : off) <= units;
}

function sharesRelation({ name, parts, whole: published, discrepancy, at }: Shares): Relation {
  const figures = parts.map(({ figure }) => figure);
  const { digits } = published;
  const names = parts.flatMap((part) => (part.figure.absence ? [part.name] : []));
  return {
    rule: 'shares',
    published,
    discrepancy,
    parts: figures,
    excluded: [],
    cause: names.length ? { reason: 'no-parts', names } : null,
    give: (precision, inPlace) => {
      const values = figures.map((figure) => inPlace(figure).value);
      return values.some((value) => value === null)
        ? null
        : sumOfDecimals(values as number[], digitsOf(figures), precision);
    },
    holds: (inPlace) => makeWhole(figures.map(inPlace)),
    mismatch: (computed) =>
      finding(
        'shares-mismatch',
        { ...at, key: true },
        { name, computed, digits, declaration: declaration(published, computed) },
      ),
  };
}
