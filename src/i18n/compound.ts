const compound = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+(?![\p{L}\p{N}-])/gu;
/** Longer compounds must be able to break on a narrow page. */
const longest = 16;

/** Keeps short compounds on one line, names above all (`Call-back`): a word joiner, which is not drawn, follows each hyphen of theirs. */
export const keepCompounds = (text: string): string =>
  text.replace(compound, (word) => (word.length > longest ? word : word.replaceAll('-', '-\u2060')));
