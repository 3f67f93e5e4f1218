import { isScalar } from 'yaml';
import { rangeAddress } from '../model/address.ts';
import { finding, type Finding } from '../model/finding.ts';
import { nodesOf } from './document.ts';
import type { Source } from './parse.ts';

const item = /^ *(?:[-*+]|\d+[.)]) /gm;
const itemsIn = (text: string) => text.match(item)?.length ?? 0;

/** Warns of lists in texts whose lines YAML joins: after `>` their items become one paragraph. */
export const foldedLists = ({ file, text, document }: Source): Finding[] =>
  nodesOf(document).flatMap((node) => {
    if (!isScalar(node) || node.type !== 'BLOCK_FOLDED' || !node.range) return [];
    const [start, end] = node.range;
    const typed = text.slice(start, end);
    const items = itemsIn(typed);
    if (items < 2 || itemsIn(String(node.value)) === items) return [];
    const [sign] = /^>\S*/.exec(typed)!;
    const at = rangeAddress(file, start, start + sign.length);
    return [finding('folded-list', at, { kept: sign.replace('>', '|') }, { severity: 'warning' })];
  });
