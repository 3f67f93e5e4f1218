import { visit } from 'yaml';
import { finding, type Finding } from '../model/finding.ts';
import type { Source } from './parse.ts';

const item = /^ *(?:[-*+]|\d+[.)]) /gm;
const itemsIn = (text: string) => text.match(item)?.length ?? 0;

/** Warns of lists in texts whose lines YAML joins: after `>` their items become one paragraph. */
export function foldedLists({ file, text, document }: Source): Finding[] {
  const findings: Finding[] = [];
  visit(document, {
    Scalar(_, { type, value, range }) {
      if (type !== 'BLOCK_FOLDED' || typeof value !== 'string' || !range) return;
      const typed = text.slice(range[0], range[1]);
      const items = itemsIn(typed);
      if (items < 2 || itemsIn(value) === items) return;
      const [sign] = /^>\S*/.exec(typed)!;
      const at = { file, path: [], range: [range[0], range[0] + sign.length] } as const;
      findings.push(finding('folded-list', at, { kept: sign.replace('>', '|') }, { severity: 'warning' }));
    },
  });
  return findings;
}
