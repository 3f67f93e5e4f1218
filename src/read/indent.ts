/** By how many spaces the files of a report indent what is below a key. */
const step = 2;

/** A line's white space before its first character, and the column of what follows any hyphens of lists. */
function margins(line: string): { indent: number; content: number } {
  const [before, indent] = /^(\s*)(?:- +)*/.exec(line)!;
  return { indent: indent!.length, content: before.length };
}

/** Whether a line holds nothing, or only a comment. */
export const hasNoContent = (line: string): boolean => /^\s*(#|$)/.test(line);

/** The columns where a line may begin: those of lines above that may contain it, one step below the last, that of the next line, and 0. */
export function plausibleIndents(lines: readonly string[], index: number): number[] {
  const found = new Set<number>();
  let above = Infinity;
  for (let each = index - 1; each >= 0 && above > 0; each--) {
    const line = lines[each]!;
    if (hasNoContent(line)) continue;
    const { indent, content } = margins(line);
    if (above === Infinity) found.add(content + step);
    if (indent >= above) continue;
    found.add(indent).add(content);
    above = indent;
  }
  const next = lines.slice(index + 1).find((line) => !hasNoContent(line));
  if (next !== undefined) found.add(margins(next).indent);
  return [...found, 0];
}

/**
 * The lines (from 0) with an unexpected indent: neither that of a line above that may contain them nor one step more than the innermost of
 * these. The first line is expected at column 0.
 */
export function irregular(lines: readonly string[]): number[] {
  const open: number[] = [];
  return lines.flatMap((line, index) => {
    if (hasNoContent(line)) return [];
    const { indent, content } = margins(line);
    while (open.length && open.at(-1)! > indent) open.pop();
    const last = open.at(-1) ?? -step;
    const expected = last === indent || last + step === indent;
    for (const each of [indent, content]) if (open.at(-1) !== each) open.push(each);
    return expected ? [] : [index];
  });
}
