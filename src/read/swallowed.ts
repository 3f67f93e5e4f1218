import { isMap, isScalar, type Node } from 'yaml';
import type * as z from 'zod';
import type { Path } from '../model/address.ts';
import { finding, type Finding } from '../model/finding.ts';
import { keysAt } from './schema/outline.ts';
import type { Source } from './parse.ts';

/** A line below the first that begins as a field does. */
const field = /(?<=\n) +([\w-]+):(?=\s)/g;

/**
 * Lines of texts that look like a field which the mapping of the text lacks, or one around it: indented too far, a field becomes a part
 * of the text above it. A suspicion, not yet a problem.
 */
export function swallowed({ file, text, document }: Source, schema: z.ZodType): Finding[] {
  const findings: Finding[] = [];
  function look(node: unknown, path: Path, around: readonly (readonly [Path, readonly string[]])[]): void {
    if (!isMap(node)) return;
    const typed = node.items.map(({ key }) => String(isScalar(key) ? key.value : key));
    const maps = [...around, [path, typed] as const];
    const isMissing = (key: string) =>
      maps.some(([at, keys]) => !keys.includes(key) && keysAt(schema, at).known.includes(key));
    node.items.forEach(({ value }, index) => {
      const range = (value as Node | null)?.range;
      if (!isScalar(value) || !range) return look(value, [...path, typed[index]!], maps);
      for (const { index: at, 1: key, 0: match } of text.slice(range[0], range[1]).matchAll(field))
        if (isMissing(key!)) {
          const end = range[0] + at + match.length - 1;
          const details = { reason: 'SWALLOWED', token: key!, repaired: null };
          findings.push(finding('syntax', { file, path: [], range: [end - key!.length, end] }, details));
        }
    });
  }
  look(document.contents, [], []);
  return findings;
}
