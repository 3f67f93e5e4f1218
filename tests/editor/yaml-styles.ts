/** Numbers that are the same for the same seed: `next(n)` is one from 0 to n − 1. */
export function dice(seed: number) {
  let state = seed * 2654435761 + 1;
  const next = (sides: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 13), 3266489917) >>> 0;
    return ((mixed ^ (mixed >>> 16)) >>> 0) % sides;
  };
  return {
    next,
    chance: (one: number) => next(one) === 0,
    pick: <T>(list: readonly T[]): T => list[next(list.length)]!,
  };
}

export type Dice = ReturnType<typeof dice>;

const comments = [
  'по журналу',
  "it's: { a [b",
  '"x',
  'a: 1',
  '- b',
  '# c',
  '*d &e',
  '---',
  '2022 году',
  '[2021] давно',
];

/** A plain value as YAML in styles that come as they fall, with the comments that it has been given outside of `discrepancy`. */
export function styled(value: unknown, { next, chance, pick }: Dice): { text: string; comments: string[] } {
  const said: string[] = [];
  const anchors = new Map<string, string>();
  let dropped = 0;
  let count = 0;
  const comment = (): string => {
    const text = `c${said.length + dropped * 1000}c ${pick(comments)}`;
    if (!dropped) said.push(text);
    return `# ${text}`;
  };
  const beside = () => (chance(6) ? ` ${comment()}` : '');
  const above = (indent: string) => (chance(8) ? `${chance(3) ? '\n' : ''}${indent}${comment()}\n` : '');
  /** A tag or an anchor before a value, or an alias in its place: `null`. */
  function props(each: unknown): string | null {
    const known = JSON.stringify(each);
    if (anchors.has(known) && chance(2)) return null;
    if (chance(25)) {
      if (typeof each === 'string') return '!!str ';
      return Array.isArray(each) ? '!!seq ' : typeof each === 'object' && each ? '!!map ' : '';
    }
    if (!chance(5) || each === null) return '';
    anchors.set(known, `a${count++}`);
    return `&${anchors.get(known)} `;
  }

  /** Words of a text in quotes, broken over lines as YAML allows. */
  const broken = (text: string, indent: string) =>
    text
      .split('\n')
      .map((line) =>
        chance(2) ? line.replace(/(?<=\S) (?=\S)/g, (space) => (chance(4) ? `\n${indent}` : space)) : line,
      )
      .join(`\n\n${indent}`);
  const single = (text: string, indent: string) => `'${broken(text.replaceAll("'", "''"), indent)}'`;
  const double = (text: string, indent: string) =>
    chance(2) ? JSON.stringify(text) : `"${broken(text.replace(/["\\]/g, '\\$&'), indent)}"`;

  function scalar(each: unknown, indent: string, isFlow: boolean): string {
    if (typeof each !== 'string') return each === null ? pick(['', '', 'null', '~']) : JSON.stringify(each);
    const isPlain =
      /^[\p{L}\p{N}](?:[^:#,[\]{}\n"'&*!|>%@`\\]|:(?=\S))*$/u.test(each) && each === each.trim();
    const looksOther = /^(?:true|false|null|[\d.]+)$/i.test(each);
    if (isPlain && !looksOther && next(4))
      return chance(5) ? each.replace(/(?<=\S) (?=\S)/, `\n${indent}`) : each;
    if (!isFlow && each.includes(' ') && chance(2)) return block(each, indent);
    return chance(2) && !looksOther ? single(each, indent) : double(each, indent);
  }

  function block(text: string, indent: string): string {
    const chomp = text.endsWith('\n\n') ? '+' : text.endsWith('\n') ? '' : '-';
    const lead = /^[ \n]/.test(text) ? '2' : '';
    const body = text.replace(/\n+$/, (ends) => ends.slice(1));
    const folded = chance(2) && !/^[ \t]|\n[ \t]/.test(text);
    const lines = folded ? body.replace(/\n/g, '\n\n') : body;
    return `${folded ? '>' : '|'}${lead}${chomp}${beside()}\n${lines.replace(/^(?=.)/gm, indent)}`;
  }

  function flow(each: unknown, indent: string): string {
    if (typeof each !== 'object' || each === null) return scalar(each, indent, true);
    const inner = `${indent}${' '.repeat(next(3))}`;
    const gap = () => (chance(6) ? `${chance(3) ? ` ${comment()}` : ''}\n${inner}` : ' ');
    const [open, close] = Array.isArray(each) ? ['[', ']'] : ['{', '}'];
    let text = open + gap();
    const entries: [string | null, unknown][] = Array.isArray(each)
      ? each.map((item) => [null, item])
      : Object.entries(each);
    for (const [index, [key, item]] of entries.entries()) {
      const isLeft = key === 'discrepancy';
      dropped += Number(isLeft);
      const name = key !== null && chance(6) ? JSON.stringify(key) : key;
      const mark = props(item);
      const typed = mark === null ? `*${anchors.get(JSON.stringify(item))} ` : mark + flow(item, inner);
      if (name === null) text += typed;
      else text += item === null && chance(3) ? name : `${name}:${gap()}${typed}`;
      if (chance(8)) text += gap();
      if (index < entries.length - 1 || chance(5)) text += ',';
      text += gap(); // what is beside one that is left out goes with it
      dropped -= Number(isLeft);
    }
    return text + close;
  }

  /** What stands after a key or a hyphen. */
  function after(each: unknown, indent: string): string {
    const isCollection = typeof each === 'object' && each !== null && Object.keys(each).length > 0;
    const mark = props(each);
    if (mark === null) return ` *${anchors.get(JSON.stringify(each))}${beside()}\n`;
    const break_ = chance(8)
      ? `${mark.trimEnd() && ` ${mark.trimEnd()}`}${beside()}\n${indent}  `
      : ` ${mark}`;
    if (!isCollection || chance(3)) {
      const typed = isCollection ? flow(each, `${indent}  `) : scalar(each, `${indent}  `, false);
      if (/^[|>]/.test(typed)) return ` ${mark}${typed}\n`;
      return typed ? `${break_}${typed}${beside()}\n` : ` ${mark}\n`.replace(/ +\n/, '\n');
    }
    const deeper = indent + ' '.repeat(Array.isArray(each) ? next(3) : 1 + next(3));
    return `${mark.trimEnd() && ` ${mark.trimEnd()}`}${beside()}\n${lines(each, deeper)}`;
  }

  function lines(each: object, indent: string): string {
    if (Array.isArray(each))
      return each
        .map((item: unknown) => {
          const isMap = typeof item === 'object' && item !== null && !Array.isArray(item);
          if (isMap && chance(2))
            return `${above(indent)}${indent}- ${lines(item, `${indent}  `).replace(/^\s*(?:#.*\n\s*)*/, '')}`;
          return `${above(indent)}${indent}-${after(item, `${indent} `)}`;
        })
        .join('');
    return Object.entries(each)
      .map(([key, item]) => {
        const start = above(indent);
        const isLeft = key === 'discrepancy';
        dropped += Number(isLeft);
        const name = chance(12) ? JSON.stringify(key) : chance(20) ? `'${key}'` : key;
        const typed = chance(20)
          ? `? ${name}\n${indent}:${after(item, indent)}`
          : `${name}${chance(15) ? ' ' : ''}:${after(item, indent)}`;
        dropped -= Number(isLeft);
        return `${start}${indent}${typed}`;
      })
      .join('');
  }

  const head = pick([
    '',
    '',
    '',
    '# yaml-language-server: $schema=a.json\n',
    '---\n',
    '%YAML 1.2\n---\n',
    `# o\n--- # p\n`,
    '---\n# q\n',
  ]);
  const isFlow = chance(5);
  const body = isFlow ? `${flow(value, '')}\n` : lines(value as object, chance(6) ? '  ' : '');
  const tail = pick(['', '', '', '...\n', `# r\n`]);
  let text = (isFlow && head.endsWith('---\n') && chance(2) ? `${head.trimEnd()} ` : head) + body + tail;
  if (chance(6)) text = text.trimEnd();
  if (chance(5)) text = text.replaceAll('\n', '\r\n');
  return { text, comments: said.filter((each) => text.includes(each)) };
}
