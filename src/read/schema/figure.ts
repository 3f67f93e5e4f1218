import * as z from 'zod';
import { absences, type Absence } from '../../model/absence.ts';
import { decimalPattern, parseDecimal } from '../../model/decimal.ts';
import { durationPattern, parseDuration } from '../../model/duration.ts';
import { limits } from '../../model/limits.ts';
import type { FigureKind } from '../../model/measure.ts';
import { parsePercent, percentPattern } from '../../model/percent.ts';

/** A figure as it is typed, with the decimals it is typed with, or why there is none; `null` is a blank. */
export type FigureFile =
  | { value: number; digits: number; absence?: undefined }
  | { value: null; digits: 0; absence: Absence }
  | null;

const absence = z
  .enum(absences, { error: 'text' })
  .meta({ field: 'absence' })
  .transform((why) => ({ value: null, digits: 0 as const, absence: why }));

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

/** A number in plain digits: YAML reads `4.7` as a number, and `parse` keeps `4.70` as text for its decimals. */
const decimalSchema = (kind: 'number' | 'money') =>
  z
    .union([z.number({ error: kind }), z.string({ error: kind })], { error: kind })
    .transform(String)
    .pipe(z.string().regex(decimalPattern, { error: kind }))
    .transform(parseDecimal)
    .nullable()
    .meta({ kind });

/** How a number of each kind is typed. */
export const numbers: Readonly<Record<FigureKind, z.ZodType<FigureFile>>> = {
  count,
  duration,
  percent,
  number: decimalSchema('number'),
  money: decimalSchema('money'),
};

const typed = (value: z.ZodType<FigureFile>): z.ZodType<FigureFile> => z.union([value, absence]);

/** How a figure of each kind is typed: as a number, or as the reason why there is none. */
export const figures: Readonly<Record<FigureKind, z.ZodType<FigureFile>>> = {
  count: typed(numbers.count),
  duration: typed(numbers.duration),
  percent: typed(numbers.percent),
  number: typed(numbers.number),
  money: typed(numbers.money),
};
