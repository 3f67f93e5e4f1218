import type { Explanation } from '../../../src/model/explanation.ts';
import { type Files, report, calls, all, change, each, withEarlier } from './changes.ts';

const growth = (from: number, to: number, published: string): Files =>
  change(from, to, `growth: ${published}`);

type GrowthReason = Extract<Explanation, { digits: number }>['reason'];

/** Totals that each account explains. */
export const totals: Record<Exclude<Explanation['reason'], GrowthReason>, readonly Files[]> = {
  corroboration: each(calls, 'total: 1200', 'total: 1201'),
  swap: [all([calls, 'north: 500', 'north: 521'], [calls, 'south: 700', 'south: 688'])],
  'digits-of-total': each(calls, 'total: 1200', 'total: 2100'),
  tenfold: each(calls, 'south: 700', 'south: 7000'),
  'missing-part': each(calls, 'total: 1200', 'total: 700'),
  'double-part': each(calls, 'total: 1200', 'total: 1700'),
  'only-part': each(calls, 'total: 1200', 'total: 500'),
  without: each(calls, ', excludes: [chat]', ''),
  with: each(report, 'value: 1500', 'value: 1550'),
  'previous-year': [
    withEarlier(
      all(
        [calls, 'value: 1200', 'value: 1210'],
        [calls, '    total: 1200', '    total: 1210'],
        [report, 'value: 1500', 'value: 1510'],
      ),
    ),
    withEarlier(
      all(
        [calls, 'value: 1200', 'value: 1210'],
        [calls, 'north: 500', 'north: 510'],
        [report, 'value: 1500', 'value: 1510'],
      ),
    ),
  ],
};

/** The same of growths. */
export const growths: Record<GrowthReason, readonly Files[]> = {
  'old-over-new': [growth(200, 250, '80%')],
  'difference-over-new': [growth(200, 250, '20%')],
  points: [growth(200, 250, '50%')],
  sign: [growth(200, 250, '-25%'), growth(250, 200, '20%')],
  truncated: [growth(300, 350, '16%')],
  'old-over-new-truncated': [growth(300, 350, '85%')],
};

/** Every account of a mismatch with a folder that it explains. */
export const accounts = [...Object.entries(totals), ...Object.entries(growths)].flatMap(([reason, folders]) =>
  folders.map((folder): [reason: string, folder: Files] => [reason, folder]),
);
