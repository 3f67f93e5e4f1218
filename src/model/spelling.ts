/** The most pairs of characters to compare for the unknown words of one file: one that needs more has other faults than misspelt words. */
const patience = 10_000_000;

/**
 * The known word nearest to a misspelt one; `null` where none is within an edit distance of a third of its own length (at least 1), or
 * `left`, the pairs of characters that may be compared, is used up.
 */
export function nearest(word: string, known: Iterable<string>, budget = { left: patience }): string | null {
  const typed = word.toLowerCase();
  const rows = [1, 2, 3].map(() => new Uint32Array(2 * typed.length + 4));
  let best: string | null = null;
  let least = Infinity;
  for (const each of known) {
    const most = Math.min(Math.max(1, Math.floor(each.length / 3)), least - 1);
    const isSimilar = Math.abs(each.length - word.length) <= most;
    if ((budget.left -= isSimilar ? (word.length + 10) * (2 * most + 1) : 1) < 0) return null;
    if (!isSimilar) continue;
    const distance = editDistance(typed, each.toLowerCase(), most, rows);
    if (distance <= most) [best, least] = [each, distance];
  }
  return best;
}

/** `nearest` for the words of one file; gives only `null` once its patience is used up. */
export function speller(): (word: string, known: Iterable<string>) => string | null {
  const budget = { left: patience };
  return (word, known) => (budget.left < 0 ? null : nearest(word, known, budget));
}

/**
 * How many characters to add, drop or change, or neighbours to swap; `Infinity` where it is more than `most`. Only pairs of characters
 * that are at most so many places apart are compared. `rows` is room for three lines of them.
 */
function editDistance(a: string, b: string, most: number, rows: readonly Uint32Array[]): number {
  let [above, row, next] = rows as [Uint32Array, Uint32Array, Uint32Array];
  for (let j = 0; j <= Math.min(b.length, most + 1); j++) row[j] = j;
  let [leastAbove, least] = [0, 0];
  for (let i = 1; i <= a.length; i++) {
    if (leastAbove > most && least > most) return Infinity;
    const [from, to] = [Math.max(1, i - most), Math.min(b.length, i + most)];
    [leastAbove, least] = [least, i];
    next[from - 1] = from === 1 ? i : most + 1;
    const letter = a.charCodeAt(i - 1);
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(j - 1);
      const isSwapped = i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other;
      const changed = row[j - 1]! + Number(letter !== other);
      const added = Math.min(next[j - 1]!, row[j]!) + 1;
      next[j] = Math.min(added, changed, isSwapped ? above[j - 2]! + 1 : added);
      least = Math.min(least, next[j]!);
    }
    next[to + 1] = most + 1;
    [above, row, next] = [row, next, above];
  }
  const distance = row[b.length]!;
  return distance <= most ? distance : Infinity;
}
