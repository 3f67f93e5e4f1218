/** A run of letters with hyphens. */
const compound = /(?<![\p{L}\p{M}-])\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)+(?![\p{L}\p{M}-])/gu;
/** What no compound stands in: an address, a number, a date, a path. */
const other = /[@/\\_\p{N}]|\.[\p{L}\p{N}]/u;
/** Longer compounds must be able to break on a narrow page. */
const longest = 16;

/** A text in pieces: each second one is a short compound (`Call-back`), which stays on one line. */
export function compoundsIn(text: string): string[] {
  if (!text.includes('-')) return [text];
  const pieces = [''];
  for (const token of text.split(/(\s+)/)) {
    const found = other.test(token) ? [] : [...token.matchAll(compound)];
    let end = 0;
    for (const { index, 0: word } of found.filter(([{ length }]) => length <= longest)) {
      pieces[pieces.length - 1] += token.slice(end, index);
      pieces.push(word, '');
      end = index + word.length;
    }
    pieces[pieces.length - 1] += token.slice(end);
  }
  return pieces;
}
