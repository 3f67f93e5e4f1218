import type { Page } from 'playwright-core';

/** A part of a page that is copied by itself, and a figure in it. */
interface Piece {
  copied: string;
  innerText: string;
  textContent: string;
  /** What is drawn: its text without what has no size. */
  drawn: string;
  figures: { text: string; value: string; before: string; after: string }[];
}

/** Selects each paragraph, heading and cell of a page, as a reader does who copies it. */
export const copyEach = (page: Page): Promise<Piece[]> =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('h1, h2, h3, p, li, caption, th, td, dt, dd')];
    const pieces: Piece[] = [];
    for (const part of parts as HTMLElement[]) {
      if (!part.checkVisibility() || part.innerText.trim() === '' || part.querySelector('p, li, h1'))
        continue;
      getSelection()!.selectAllChildren(part);
      const texts: Text[] = [];
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      const joined = (nodes: Text[]) => nodes.map(({ data }) => data).join('');
      pieces.push({
        copied: getSelection()!.toString(),
        innerText: part.innerText,
        textContent: part.textContent,
        drawn: joined(
          texts.filter(({ parentElement }) => getComputedStyle(parentElement!).fontSize !== '0px'),
        ),
        figures: [...part.querySelectorAll('data, time')].map((figure) => ({
          text: figure.textContent,
          value: figure.getAttribute('value') ?? figure.getAttribute('datetime')!,
          before: joined(texts.filter((text) => figure.compareDocumentPosition(text) & 2)),
          after: joined(
            texts.filter((text) => figure.compareDocumentPosition(text) & 4 && !figure.contains(text)),
          ),
        })),
      });
    }
    return pieces;
  });

/** A text with plain spaces. */
export const spaced = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const solid = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, '');

/** The number in a text as a program reads it: of a duration its seconds. */
function numberIn(text: string): number {
  const [hours, minutes, seconds] = ['ч|h|H', 'мин|min|M', 'с|s|S'].map((unit) =>
    Number(new RegExp(`(\\d+)\\s?(?:${unit})(?![\\p{Ll}])`, 'u').exec(text.replace('PT', ''))?.[1] ?? NaN),
  ) as [number, number, number];
  if (![hours, minutes, seconds].every(Number.isNaN))
    return (/^[−-]/.test(text) ? -1 : 1) * ((hours || 0) * 3600 + (minutes || 0) * 60 + (seconds || 0));
  if (/^\d+:\d\d:\d\d$/.test(text)) return text.split(':').reduce((all, part) => all * 60 + Number(part), 0);
  const plain = text
    .replace(/[\s£]|,(?=\d{3})/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return Number.parseFloat(plain);
}

/** What is wrong with what is copied. */
export function faultsOf({ copied, innerText, textContent, drawn, figures }: Piece): string[] {
  const faults: string[] = [];
  const texts = { copied, innerText, textContent };
  for (const [name, text] of Object.entries(texts)) {
    if (/\p{Cf}/u.test(text)) faults.push(`${name} has what is not seen: ${JSON.stringify(text)}`);
    if (solid(text) !== solid(copied)) faults.push(`${name} is another: ${text} / ${copied}`);
  }
  if (spaced(copied) !== spaced(innerText).replace(' :', ':'))
    faults.push(`other spaces: ${copied} / ${innerText}`);
  if (solid(copied).replace(/\[(\d+)\]/g, '$1') !== solid(drawn))
    faults.push(`not as drawn: ${copied} / ${drawn}`);
  for (const { text, value, before, after } of figures) {
    if (/\d/.test(text) && numberIn(text) !== numberIn(value)) faults.push(`${text} is not ${value}`);
    if (/\p{N}$/u.test(before) || /^\s*\p{N}/u.test(after))
      faults.push(`a digit beside a figure: …${before.slice(-9)}${text}${after.slice(0, 9)}`);
  }
  return faults;
}

/** Copies a whole page to the clipboard: what is there in plain words, and as HTML. */
export const copyAll = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await navigator.clipboard.writeText('');
    getSelection()!.selectAllChildren(document.body);
    document.execCommand('copy');
    for (;;) {
      const [item] = await navigator.clipboard.read();
      if (!item?.types.includes('text/html')) continue;
      const [plain, html] = await Promise.all(
        ['text/plain', 'text/html'].map(async (type) => (await item.getType(type)).text()),
      );
      return [plain!, new DOMParser().parseFromString(html!, 'text/html').body.textContent];
    }
  });
