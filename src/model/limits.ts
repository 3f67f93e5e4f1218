import type { FigureKind } from './measure.ts';

/** The largest value of each kind that can be typed (durations in seconds) and the most decimals; sums of thousands stay exact. */
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

/** Whether a text would be a figure of the kind if it were smaller or had fewer decimals. */
export const exceeds = (kind: FigureKind, text: string): boolean => written[kind].test(text);
