/** The known word nearest to a misspelt one; `null` where none is within an edit distance of a third of its own length (at least 1). */
export function nearest(word: string, known: readonly string[]): string | null {
  const typed = word.toLowerCase();
  let best: string | null = null;
  let least = Infinity;
  for (const each of known) {
    const most = Math.min(Math.max(1, Math.floor(each.length / 3)), least - 1);
    if (Math.abs(each.length - word.length) > most) continue;
    const distance = editDistance(typed, each.toLowerCase(), most);
    if (distance <= most) [best, least] = [each, distance];
  }
  return best;
}

/** The most comparisons for the unknown words of one file: a file that needs more has other faults than misspelt words. */
const patience = 100_000;

/** `nearest` for the words of one file; gives only `null` once `patience` is used up. */
export function speller(): typeof nearest {
  let left = patience;
  return (word, known) => ((left -= known.length) < 0 ? null : nearest(word, known));
}

/** How many characters to add, drop or change, or neighbours to swap; may be `Infinity` where it is more than `most`. */
function editDistance(a: string, b: string, most: number): number {
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? above[j - 2]! + 1 : Infinity;
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1]), swap));
    }
    if (Math.min(...row) > most && Math.min(...next) > most) return Infinity;
    [above, row] = [row, next];
  }
  return row[b.length]!;
}
