import type { FigureKind } from './measure.ts';

/** The largest figures that can be typed, times in seconds, and their decimals: sums of thousands of such counts are still exact. */
export const limits = {
  count: 999_999_999_999,
  duration: 3_599_999_999,
  percent: 999_999_999,
  number: 999_999_999_999,
  money: 999_999_999_999,
  digits: 3,
} as const;

const tooLong = /^-?(?:\d{13,}(?:\.\d+)?|\d+\.\d{4,})$/;

const written: Record<FigureKind, RegExp> = {
  count: /^0*[1-9]\d{12,}$/,
  duration: /^\d{7,}:[0-5]\d:[0-5]\d$/,
  percent: /^-?(?:\d{10,}(?:\.\d+)?|\d+\.\d{4,})%$/,
  number: tooLong,
  money: tooLong,
};

/** Whether a text is a figure of its kind in all but its size or precision. */
export const exceeds = (kind: FigureKind, text: string): boolean => written[kind].test(text);
