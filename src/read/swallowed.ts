import { isMap, isScalar, type Node } from 'yaml';
import { rangeAddress, type Path } from '../model/address.ts';
import { finding, type Finding } from '../model/finding.ts';
import { keyOf } from './document.ts';
import type { Source } from './parse.ts';

/** A line after the first that begins like a field. */
const field = /(?<=\n) +([\w-]+):(?=\s)/g;

/**
 * Finds lines in texts that look like a field which the mapping of the text, or one around it, lacks: a field that is indented too far
 * becomes part of the text above it. This is a suspicion for `diagnose`, not yet a problem. `keysAt`: the keys that the mapping at a path
 * may have.
 */
export function swallowed(
  { file, text, document }: Source,
  keysAt: (path: Path) => readonly string[],
): Finding[] {
  const findings: Finding[] = [];
  function look(node: unknown, path: Path, around: () => readonly string[]): void {
    if (!isMap(node)) return;
    const typed = node.items.map(keyOf);
    let lacked: string[] | undefined;
    const missing = () => {
      const own = new Set(typed);
      return (lacked ??= [...around(), ...keysAt(path).filter((key) => !own.has(key))]);
    };
    node.items.forEach(({ value }, index) => {
      const range = (value as Node | null)?.range;
      if (!isScalar(value) || !range) return look(value, [...path, typed[index]!], missing);
      const fields = [...text.slice(range[0], range[1]).matchAll(field)];
      const known = new Set(fields.length ? missing() : []);
      for (const { index: at, 1: key, 0: match } of fields)
        if (known.has(key!)) {
          const end = range[0] + at + match.length - 1;
          const details = { reason: 'SWALLOWED', token: key!, repaired: null };
          findings.push(finding('syntax', rangeAddress(file, end - key!.length, end), details));
        }
    });
  }
  look(document.contents, [], () => []);
  return findings;
}
