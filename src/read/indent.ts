/** The rise of the indent that a report's files have, below a key. */
const step = 2;

/** A line's white space before its first character, and the column of what stands after the hyphens of a list. */
function margins(line: string): { indent: number; content: number } {
  const [before, indent] = /^(\s*)(?:- +)*/.exec(line)!;
  return { indent: indent!.length, content: before.length };
}

export const isBlank = (line: string): boolean => /^\s*(#|$)/.test(line);

/** The columns at which a line may begin: those of the lines that it may belong to, and one step below the line before it. */
export function plausibleIndents(lines: readonly string[], index: number): number[] {
  const found = new Set<number>();
  let above = Infinity;
  for (let each = index - 1; each >= 0 && above > 0; each--) {
    const line = lines[each]!;
    if (isBlank(line)) continue;
    const { indent, content } = margins(line);
    if (above === Infinity) found.add(content + step);
    if (indent >= above) continue;
    found.add(indent).add(content);
    above = indent;
  }
  const next = lines.slice(index + 1).find((line) => !isBlank(line));
  if (next !== undefined) found.add(margins(next).indent);
  return [...found, 0];
}

/**
 * The lines whose indent is not what the lines above lead to expect: neither that of one of them nor one step more than the last.
 * The first line stands at the margin.
 */
export function irregular(lines: readonly string[]): number[] {
  const open: number[] = [];
  return lines.flatMap((line, index) => {
    if (isBlank(line)) return [];
    const { indent, content } = margins(line);
    while (open.length && open.at(-1)! > indent) open.pop();
    const last = open.at(-1) ?? -step;
    const expected = last === indent || last + step === indent;
    for (const each of [indent, content]) if (open.at(-1) !== each) open.push(each);
    return expected ? [] : [index];
  });
}
