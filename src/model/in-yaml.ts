import { decimalPattern } from './decimal.ts';
import { clock, durationPattern } from './duration.ts';
import type { FigureKind } from './measure.ts';
import { percentPattern, percentText } from './percent.ts';

/** A figure as it is typed in YAML. */
export function inYaml(kind: FigureKind, value: number, digits: number): string {
  if (kind === 'percent') return percentText({ value, digits });
  return kind === 'duration' ? clock(value) : value.toFixed(digits);
}

const patterns: Record<FigureKind, RegExp> = {
  count: /^\d{1,12}$/,
  duration: durationPattern,
  percent: percentPattern,
  number: decimalPattern,
  money: decimalPattern,
};

/** The same; `null` for a figure that is too large to be typed. */
export function typeable(kind: FigureKind, value: number, digits: number): string | null {
  const text = inYaml(kind, value, digits);
  return patterns[kind].test(text) ? text : null;
}
