import { decimalPattern } from '../model/decimal.ts';
import { clock, durationPattern } from '../model/duration.ts';
import type { Figure } from '../model/figure.ts';
import type { FigureKind } from '../model/measure.ts';
import { percentPattern, percentText } from '../model/percent.ts';

/** A figure as it is typed in YAML. */
export function inYaml(kind: FigureKind, value: number, digits: number): string {
  if (kind === 'percent') return percentText({ value, digits });
  return kind === 'duration' ? clock(value) : value.toFixed(digits);
}

const patterns: Record<FigureKind, RegExp> = {
  count: /^\d{1,12}$/,
  duration: durationPattern,
  percent: percentPattern,
  number: decimalPattern,
  money: decimalPattern,
};

/** The same; `null` for a figure that is too large to be typed. */
export function typeable(kind: FigureKind, value: number, digits: number): string | null {
  const text = inYaml(kind, value, digits);
  return patterns[kind].test(text) ? text : null;
}

/**
 * The YAML that declares a discrepancy, for the editor to copy. Given the keys that the figure is typed under, outermost first, it
 * replaces that entry, with the `excludes` of a total; without keys it is the `discrepancy` field alone, to be added beside the figure. `null`
 * where what the inputs give cannot be typed.
 */
export function declaration(
  { kind, value, digits }: Figure,
  computed: number,
  [outer, ...inner]: readonly string[] = [],
  excludes: readonly { id: string }[] = [],
): string | null {
  const typed = typeable(kind, computed, digits);
  if (typed === null) return null;
  const discrepancy = `discrepancy: { computed: ${typed}, note: … }`;
  if (outer === undefined) return discrepancy;
  const scope = excludes.length ? `excludes: [${excludes.map(({ id }) => id).join(', ')}], ` : '';
  const declared = `{ value: ${inYaml(kind, value!, digits)}, ${scope}${discrepancy} }`;
  return `${outer}: ${inner.reduceRight((text, key) => `{ ${key}: ${text} }`, declared)}`;
}
