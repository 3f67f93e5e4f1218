import * as z from 'zod';
import { durationPattern, parseDuration } from '../../model/duration.ts';
import { limits } from '../../model/limits.ts';
import type { FigureKind } from '../../model/measure.ts';
import { parsePercent, percentPattern } from '../../model/percent.ts';

/** A figure as it is typed, with the decimals it is typed with; `null` is a blank. */
export type FigureFile = { value: number; digits: number } | null;

const count = z
  .int({ error: 'count' })
  .min(0, { error: 'count' })
  .max(limits.count, { error: 'count' })
  .meta({ kind: 'count' })
  .transform((value) => ({ value, digits: 0 }))
  .nullable();

const duration = z
  .string({ error: 'duration' })
  .regex(durationPattern, { error: 'duration' })
  .meta({ kind: 'duration', examples: ['0:05:30'] })
  .transform((text) => ({ value: parseDuration(text)!, digits: 0 }))
  .nullable();

const percent = z
  .string({ error: 'percent' })
  .regex(percentPattern, { error: 'percent' })
  .meta({ kind: 'percent', examples: ['12.5%'] })
  .transform((text) => parsePercent(text)!)
  .nullable();

/** How a figure of each kind is typed. */
export const figures: Readonly<Record<FigureKind, z.ZodType<FigureFile>>> = { count, duration, percent };
