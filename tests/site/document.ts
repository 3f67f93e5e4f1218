import { openTab } from './tabs.ts';

/** A figure as a page shows it. */
export interface ShownFigure {
  page: string;
  id: string;
  tag: string;
  machine: string;
  text: string;
}

/** What a page shows: its figures, and what it says outside them, in its attributes too. */
export interface PageContent {
  page: string;
  figures: ShownFigure[];
  words: string;
}

/** Reads the source of pages as a browser does, without drawing them. */
export async function contentsOf(
  sources: readonly (readonly [page: string, html: string])[],
): Promise<PageContent[]> {
  const reader = await openTab('about:blank', {});
  return reader.evaluate(
    (all) =>
      all.map(([page, html]) => {
        const source = new DOMParser().parseFromString(html, 'text/html');
        const figures = [...source.querySelectorAll('[data-figure]')].map((element) => ({
          page,
          id: element.getAttribute('data-figure')!,
          tag: element.localName,
          machine: element.getAttribute('value') ?? element.getAttribute('datetime') ?? '',
          text: element.textContent,
        }));
        for (const element of source.querySelectorAll('data, time, style')) element.replaceWith(' | ');
        const attributes = ['aria-label', 'title', 'alt'].flatMap((name) =>
          [...source.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name)!),
        );
        return { page, figures, words: [source.documentElement.textContent, ...attributes].join('\n') };
      }),
    sources,
  );
}
