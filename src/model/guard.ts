/** A stretch of a text, and all that stands before it: what points at it in the file. */
export interface Spot {
  match: string;
  before: string;
}

/** What is in braces, or a brace without its pair with the word that it stands at. */
const bracePattern = /\{(?<name>[^{}\n]*)\}|\{[^\s{}]*|\}/g;
/** The whole part of a number with its group separators, decimals and per cent sign; not a part of a word or of a code. */
const numberPattern =
  /(?<![\p{L}\p{N}])(?<whole>\d{1,3}(?:[ \u00a0\u202f.,]\d{3}(?!\d))+|\d+)(?:[.,]\d+)?(?<percent>\s?%)?(?![\p{L}\p{N}])/gu;
const year = /^(?:19|20)\d\d$/;
/** Digits that count nothing: a telephone number in whatever groups, from a plus, a zero (as no figure starts) or the Russian 8. */
const telephone =
  /(?<![\p{L}\p{N}])(?:\+(?:[\s()-]{0,2}\d){8,15}|0(?:[\s()-]{0,2}\d){4,14}|8(?:[\s()-]{0,2}\d){10})(?!\p{N})/gu;
/** A number that names and does not count: of a school, of a house. */
const ordinal = /(?:№|\bNo\.)\s?\d+/gu;

/** A figure that the report holds must not be typed again: it would not change with it. */
const isFigure = ({ whole = '', percent }: Partial<Record<string, string>>): boolean =>
  percent !== undefined || (!year.test(whole) && Number(whole.replace(/\D/g, '')) >= 1000);

const spot = (text: string, { 0: match, index }: RegExpExecArray): Spot => ({
  match,
  before: text.slice(0, index),
});

/** Every placeholder of a text with the name in it, and every brace without its pair. */
export const braces = (text: string): (Spot & { name: string | undefined })[] =>
  [...text.matchAll(bracePattern)].map((match) => ({ ...spot(text, match), name: match.groups?.['name'] }));

/** Every figure that is typed into a text by hand. */
export function typedFigures(text: string): Spot[] {
  const others = [telephone, ordinal]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => [match.index, match.index + match[0].length] as const)
    .sort(([a], [b]) => a - b);
  let next = 0;
  const isOther = (index: number): boolean => {
    while (next < others.length && others[next]![1] <= index) next++;
    return next < others.length && others[next]![0] <= index;
  };
  return [...text.matchAll(numberPattern)]
    .filter(({ index }) => !isOther(index))
    .filter((match) => isFigure(match.groups!))
    .map((match) => spot(text, match));
}

/** Control characters but for the tab and the line break, and halves of characters. */
const control = /[\p{Cc}\p{Cs}]/gu;
const allowedControl = /[\t\n]/;
/** A mark of direction, and the one that closes it. */
const marks = [
  { opens: /[\u202a\u202b\u202d\u202e]/, closes: '\u202c' },
  { opens: /[\u2066-\u2068]/, closes: '\u2069' },
];

/** Every character that a text must not hold: a control, and a mark of direction that its paragraph leaves open. */
export function forbiddenCharacters(text: string): (Spot & { reason: 'control' | 'direction' })[] {
  const controls = [...text.matchAll(control)].filter(([character]) => !allowedControl.test(character));
  const directions = [...text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)];
  const open = marks.flatMap(({ opens, closes }) => {
    const left: RegExpExecArray[] = [];
    for (const match of directions)
      if (opens.test(match[0])) left.push(match);
      else if (match[0] === closes) left.pop();
    return left;
  });
  return [
    ...controls.map((match) => ({ ...spot(text, match), reason: 'control' as const })),
    ...open
      .sort((a, b) => a.index - b.index)
      .map((match) => ({ ...spot(text, match), reason: 'direction' as const })),
  ];
}

/** Whether a text shows anything: characters of no width are drawn as nothing. */
export const isVisible = (text: string): boolean =>
  /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
