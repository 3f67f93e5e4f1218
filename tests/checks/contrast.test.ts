import { modeLrgb, modeRgb, useMode, wcagContrast } from 'culori/fn';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, nearestPassing, paper } from '../../src/checks/contrast.ts';
import { example } from '../example.ts';
import { realData, reportOf } from '../problems.ts';

useMode(modeRgb);
useMode(modeLrgb);
const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('nearestPassing(colour, against, ratio)', () => {
  test('nearestPassing of any colour passes', () => {
    fc.assert(
      fc.property(
        colour,
        fc.constantFrom(paper.light, paper.dark),
        fc.constantFrom(3, 4.5),
        (each, against, ratio) => {
          const passing = nearestPassing(each, against, ratio);
          expect(passing).toMatch(/^#[0-9a-f]{6}$/);
          expect(wcagContrast(passing!, against)).toBeGreaterThanOrEqual(ratio);
        },
      ),
    );
  });

  test("nearestPassing('#ffffff', '#ffffff', 4.5) returns the lightest grey that passes", () => {
    const grey = nearestPassing('#ffffff', '#ffffff', 4.5)!;
    expect(wcagContrast(grey, '#ffffff')).toBeLessThan(4.6);
    expect(new Set(grey.slice(1).match(/../g)).size).toBe(1);
  });

  test("nearestPassing('#808080', '#7f7f7f', 21) returns null", () => {
    expect(nearestPassing('#808080', '#7f7f7f', 21)).toBeNull();
  });
});

describe('contrast(site)', () => {
  const { site } = reportOf(example());
  const light = (changes: Partial<typeof site.theme.light>) =>
    contrast({ ...site, theme: { ...site.theme, light: { ...site.theme.light, ...changes } } });

  test('contrast(site) of the real data finds nothing', () => {
    expect(contrast(reportOf(realData()).site)).toEqual([]);
  });

  test('contrast(site) asks 4.5 of the accent and 3 of a channel', () => {
    const grey = '#838383';
    expect(wcagContrast(grey, paper.light)).toBeGreaterThan(3);
    expect(wcagContrast(grey, paper.light)).toBeLessThan(4.5);
    expect(light({ channels: { office: grey } })).toEqual([]);
    expect(light({ accent: grey })).toMatchObject([
      {
        code: 'contrast',
        at: { file: 'site.yaml', path: ['theme', 'light', 'accent'] },
        details: { colour: grey, against: paper.light, needed: 4.5, scheme: 'light' },
      },
    ]);
  });

  test('contrast(site) names a colour that passes when it is taken', () => {
    const [found] = light({ channels: { office: '#ffe000' } });
    const { nearest } = found!.details as { nearest: string };
    expect(light({ channels: { office: nearest } })).toEqual([]);
  });
});
