import { finding, type Finding } from '../model/finding.ts';
import { isUnread, mostMegabytes, type Content, type Unread, type UnreadReason } from '../model/unread.ts';
import { largest } from './parse.ts';

function findingOf(file: string, reason: UnreadReason): Finding {
  const at = { file, path: [] };
  if (reason === 'outside') return finding('outside-link', at, {});
  if (reason === 'too-large') return finding('too-large', at, { most: largest });
  if (reason === 'beyond') return finding('too-much-data', at, { megabytes: mostMegabytes });
  return finding('unread-file', at, { reason });
}

/** A finding for each entry of a data folder that is not read; of files that are too large together only for the largest. */
export function unreadFindings(files: readonly (readonly [file: string, content: Content])[]): Finding[] {
  const unread = files.flatMap(([file, content]) => (isUnread(content) ? [{ file, ...content }] : []));
  const isBeyond = (each: Unread) => each.unread === 'beyond';
  const [first] = unread.filter(isBeyond).sort((a, b) => b.size! - a.size!);
  const told = unread.filter((each) => !isBeyond(each) || each === first);
  return told.map((each) => findingOf(each.file, each.unread));
}
