import { PictureError } from './picture-error.ts';
import type { Attribute } from './xml.ts';

/** CSS pixels in a unit; those of type are of the default size. */
const units: Record<string, number> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  cm: 96 / 2.54,
  in: 96,
  em: 16,
  rem: 16,
  ex: 8,
};

function pixels(length: string): number {
  const [, number = '', unit = ''] = /^\s*\+?(\d*\.?\d*(?:e[+-]?\d+)?)([a-z]*)\s*$/i.exec(length) ?? [];
  return number === '' ? Number.NaN : Number(number) * (units[unit.toLowerCase()] ?? Number.NaN);
}

/** The size of a drawing by the attributes of its root, in CSS pixels: what it says itself, else the proportions of its `viewBox`. */
export function drawingSize(attributes: readonly Attribute[]): { width: number; height: number } {
  const valueOf = (name: string) => attributes.find(({ typed }) => typed === name)?.value ?? '';
  const [width, height] = [pixels(valueOf('width')), pixels(valueOf('height'))];
  if (width === 0 || height === 0) throw new PictureError('size');
  if (isSize(width) && isSize(height)) return { width, height };
  const [, , boxWidth = 0, boxHeight = 0] = valueOf('viewBox')
    .trim()
    .split(/\s*,\s*|\s+/)
    .map(Number);
  if (isSize(boxWidth) && isSize(boxHeight)) return { width: boxWidth, height: boxHeight };
  throw new PictureError('size');
}

const isSize = (number: number): boolean => number > 0 && Number.isFinite(number);
