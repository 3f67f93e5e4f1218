/** The known word that a misspelt one is nearest to, when no more than a third of it differs. */
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

/** So many comparisons are made for the misspelt words of one file: where they do not suffice, spelling is not what is wrong. */
const patience = 100_000;

/** `nearest` for all words of one file; `null` once that has taken too long. */
export function speller(): typeof nearest {
  let left = patience;
  return (word, known) => ((left -= known.length) < 0 ? null : nearest(word, known));
}

/** How many characters to add, drop or change, or neighbours to swap; `Infinity` where that is surely more than `most`. */
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
