import { clock } from '../model/duration.ts';
import type { Figure } from '../model/figure.ts';
import type { FigureKind } from '../model/measure.ts';
import { percentText } from '../model/percent.ts';

/** A figure as it is typed in YAML. */
export function inYaml(kind: FigureKind, value: number, digits: number): string {
  if (kind === 'percent') return percentText({ value, digits });
  return kind === 'duration' ? clock(value) : value.toFixed(digits);
}

/**
 * The YAML that declares a discrepancy, for the editor to copy. Given the keys that the figure is typed under, outermost first, it
 * replaces that entry, with the `excludes` of a total; without keys it is the `discrepancy` field alone, to be added beside the figure.
 */
export function declaration(
  { kind, value, digits }: Figure,
  computed: number,
  [outer, ...inner]: readonly string[] = [],
  excludes: readonly { id: string }[] = [],
): string {
  const discrepancy = `discrepancy: { computed: ${inYaml(kind, computed, digits)}, note: … }`;
  if (outer === undefined) return discrepancy;
  const scope = excludes.length ? `excludes: [${excludes.map(({ id }) => id).join(', ')}], ` : '';
  const declared = `{ value: ${inYaml(kind, value!, digits)}, ${scope}${discrepancy} }`;
  return `${outer}: ${inner.reduceRight((text, key) => `{ ${key}: ${text} }`, declared)}`;
}
