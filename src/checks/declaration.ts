import type { Figure } from '../model/figure.ts';
import { inYaml, typeable } from '../model/in-yaml.ts';

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
