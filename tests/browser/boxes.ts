import type { Page } from 'playwright-core';

/** Something wrong with the boxes of a page: what, and the words that show it. */
export type Fault =
  `${'outside' | 'clipped' | 'overlap' | 'touches a bar' | 'broken word' | 'no head over it'}: ${string}`;

/**
 * Looks at the boxes of all visible text: whether one stands outside the page, is cut by a box that hides what overflows, lies over
 * another text, or touches the bar of a chart; whether a word is broken that has room on a line; and whether a cell stands neither
 * under the head of its column nor under its name. A text's box is taken as high as its letters, not as its line.
 */
export const faultsOf = (page: Page): Promise<Fault[]> =>
  page.evaluate(() => {
    interface Box {
      left: number;
      right: number;
      top: number;
      bottom: number;
      text: string;
      element: Element;
    }
    /** Only there for those who hear the page: clipped to nothing. */
    const clipped = (element: Element) =>
      element.closest('.skip, .visually-hidden, thead') !== null && isClipped(element);
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath === 'inset(50%)' || isClipped(element.parentElement));
    const visible = (element: Element) =>
      element.checkVisibility({
        contentVisibilityAuto: true,
        opacityProperty: true,
        visibilityProperty: true,
      }) && !clipped(element);
    const boxes: Box[] = [];
    const faults: Fault[] = [];
    const wide = document.documentElement.clientWidth;
    const column = document.querySelector('main')!.clientWidth;
    /** A word on two lines without a hyphen, unless it is longer than ten ems or nearly a line of the page. */
    const lookAtWords = (node: Text, size: number) => {
      const range = document.createRange();
      for (const { index, 0: word } of node.data.matchAll(/[\p{L}\d]+(?:\u00a0[\p{L}\d]+)*/gu)) {
        const rects = (from: number, to: number) => {
          range.setStart(node, index + from);
          range.setEnd(node, index + to);
          return [...range.getClientRects()];
        };
        const end = word.length;
        const all = rects(0, end);
        if (all.length < 2) continue;
        const [first, last] = [rects(0, 1).at(-1), rects(end - 1, end).at(-1)];
        if (!first || !last || first.top === last.top) continue;
        const width = all.reduce((sum, rect) => sum + rect.width, 0);
        if (width < Math.min(10 * size, 0.85 * column)) faults.push(`broken word: ${word}`);
      }
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const element = node.parentElement!;
      if (!node.data.trim() || !visible(element)) continue;
      const size = parseFloat(getComputedStyle(element).fontSize);
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()];
      if (lines.length > 1) lookAtWords(node, size);
      for (const rect of lines) {
        if (rect.width < 1) continue;
        const middle = (rect.top + rect.bottom) / 2 + window.scrollY;
        boxes.push({
          left: rect.left + window.scrollX,
          right: rect.right + window.scrollX,
          top: middle - size * 0.35,
          bottom: middle + size * 0.35,
          text: node.data.trim().slice(0, 40),
          element,
        });
      }
    }
    const meet = (a: Omit<Box, 'text' | 'element'>, b: Omit<Box, 'text' | 'element'>, gap = 0) =>
      a.left < b.right - 0.5 + gap &&
      b.left < a.right - 0.5 + gap &&
      a.top < b.bottom - 0.5 &&
      b.top < a.bottom - 0.5;

    const known = new Map<Element, Element[]>();
    /** The boxes around an element that hide what overflows them. */
    const clipping = (element: Element | null): Element[] => {
      if (!element || element === document.body) return [];
      const found = known.get(element);
      if (found) return found;
      const { overflowX, overflowY } = getComputedStyle(element);
      const own = overflowX === 'visible' && overflowY === 'visible' ? [] : [element];
      const all = [...own, ...clipping(element.parentElement)];
      known.set(element, all);
      return all;
    };

    for (const box of boxes) {
      if (box.left < -0.5 || box.right > wide + 0.5) faults.push(`outside: ${box.text}`);
      for (const around of clipping(box.element)) {
        const rect = around.getBoundingClientRect();
        if (
          box.left < rect.left - 1 ||
          box.right > rect.right + 1 ||
          box.bottom > rect.bottom + window.scrollY + 1
        )
          faults.push(`clipped: ${box.text}`);
      }
    }
    boxes.sort((a, b) => a.top - b.top);
    for (const [index, a] of boxes.entries())
      for (let next = index + 1; next < boxes.length && boxes[next]!.top < a.bottom; next++)
        if (meet(a, boxes[next]!)) faults.push(`overlap: ${a.text} / ${boxes[next]!.text}`);
    for (const shape of document.querySelectorAll('svg :is(rect, line)')) {
      if (!visible(shape)) continue;
      const rect = shape.getBoundingClientRect();
      const bar = {
        left: rect.left + window.scrollX,
        right: rect.right + window.scrollX,
        top: rect.top + window.scrollY,
        bottom: rect.bottom + window.scrollY,
      };
      for (const box of boxes) if (meet(box, bar, 4)) faults.push(`touches a bar: ${box.text}`);
    }
    for (const table of document.querySelectorAll('table')) {
      const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
      for (const { cells } of [...table.tBodies, ...(table.tFoot ? [table.tFoot] : [])].flatMap((each) => [
        ...each.rows,
      ]))
        for (const [index, head] of heads.entries()) {
          const cell = cells[index]!;
          if (!index || !visible(cell)) continue;
          const [over, under] = [head.getBoundingClientRect(), cell.getBoundingClientRect()];
          const stands = Math.abs(over.left - under.left) < 1 || Math.abs(over.right - under.right) < 1;
          const named = getComputedStyle(cell, '::before').content.includes(head.textContent.trim());
          if (clipped(head) ? !named : !stands)
            faults.push(`no head over it: ${cell.textContent.trim()} (${head.textContent.trim()})`);
        }
    }
    return faults;
  });
