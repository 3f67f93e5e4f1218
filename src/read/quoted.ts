import { isMap, isScalar, isSeq } from 'yaml';
import type * as z from 'zod';
import type { Path } from '../model/address.ts';
import { decimalPattern } from '../model/decimal.ts';
import { finding, type Finding } from '../model/finding.ts';
import type { ValueType } from '../model/value-type.ts';
import { keyOf, nodesOf, target } from './document.ts';
import type { Source } from './parse.ts';
import { outlinesAt } from './schema/outline.ts';

/** Whether a node is a number that is typed as a text. */
const isQuoted = (node: unknown): boolean =>
  isScalar(node) &&
  typeof node.value === 'string' &&
  decimalPattern.test(node.value) &&
  (node.type !== 'PLAIN' || node.tag !== undefined);

/** The kind of number that is wanted at a path; none where a text may stand there. */
function wantedAt(schema: z.ZodType, path: Path): ValueType | undefined {
  const kinds = outlinesAt(schema, path).map(({ kind }) => kind);
  if (kinds.includes('count') && kinds.includes('number')) return 'figure';
  return kinds.find((kind) => kind === 'number' || kind === 'money');
}

/**
 * Finds numbers in quotes where numbers are wanted. No schema can: `4.70` comes to it as text too, for its decimals. Counts, which come as
 * numbers, are refused there.
 */
export function quotedNumbers({ file, document }: Source, schema: z.ZodType): Finding[] {
  if (!nodesOf(document).some(isQuoted)) return [];
  const findings: Finding[] = [];
  function look(node: unknown, path: Path): void {
    if (isMap(node)) for (const pair of node.items) look(pair.value, [...path, keyOf(pair)]);
    else if (isSeq(node)) node.items.forEach((item, index) => look(item, [...path, index]));
    else if (isQuoted(target(document, node))) {
      const expected = wantedAt(schema, path);
      const details = { source: '', field: null, found: null, repair: null };
      if (expected) findings.push(finding('wrong-kind', { file, path }, { expected, ...details }));
    }
  }
  look(document.contents, []);
  return findings;
}
