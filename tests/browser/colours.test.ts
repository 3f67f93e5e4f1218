import { describe, expect, test } from 'vitest';
import { useSite } from '../site/site.ts';

const site = useSite();

describe('in forced colours', () => {
  test('bars can be seen, neighbours can be told apart, and every bar has its words', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const path of ['2023/', '2023/kurgan/', '2023/checks/']) {
        const page = await site.open(path, { forcedColors: 'active', colorScheme });
        const bars = await page.evaluate(() => {
          const paper = getComputedStyle(document.documentElement).backgroundColor;
          const look = (shape: Element) => {
            const { fill, stroke } = getComputedStyle(shape);
            return {
              seen: fill !== paper || (stroke !== 'none' && stroke !== paper),
              look: `${fill} ${stroke}`,
            };
          };
          return [...document.querySelectorAll('.bar, .stacked-bar')].map((chart) => ({
            shapes: [...chart.querySelectorAll('rect')].map(look),
            words: chart.closest('tr, ul')?.textContent.trim() ?? '',
          }));
        });
        expect(bars.length).toBeGreaterThan(5);
        for (const { shapes, words } of bars) {
          expect(words).toMatch(/\p{L}.*\d/su);
          for (const [index, shape] of shapes.entries()) {
            expect(shape.seen).toBe(true);
            if (index) expect(shape.look, words).not.toBe(shapes[index - 1]!.look);
          }
        }
      }
  });
});

describe('in its own colours', () => {
  test.each(['light', 'dark'] as const)(
    'neighbours in a bar are parted by a gap (%s)',
    async (colorScheme) => {
      const page = await site.open('2023/', { colorScheme });
      const gaps = await page.evaluate(() =>
        [...document.querySelectorAll('tbody .bar:not(.pair), .stacked-bar')].flatMap((chart) => {
          const boxes = [...chart.querySelectorAll('rect:not(.gain)')].map((rect) =>
            rect.getBoundingClientRect(),
          );
          return boxes.slice(1).map((box, index) => box.left - boxes[index]!.right);
        }),
      );
      expect(gaps.length).toBeGreaterThan(10);
      for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(0.9);
    },
  );

  test('nothing moves for a reader who asks for less motion', async () => {
    const page = await site.open('2023/', { reducedMotion: 'reduce' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  });

  test('with more contrast asked for, quiet words are as dark as the others', async () => {
    const page = await site.open('2023/', { contrast: 'more' });
    const [quiet, ink] = await page.evaluate(() =>
      ['caption', 'h1'].map((each) => getComputedStyle(document.querySelector(each)!).color),
    );
    expect(quiet).toBe(ink);
  });
});
