import type { Address } from './address.ts';
import type { Figure } from './figure.ts';
import { finding, type Finding, type Severity } from './finding.ts';

/** The finding that a figure has no value or, with `computed`, its discrepancy none; `at` is the address where one is to be typed. */
export const blankOf = (
  { kind, subject, measure }: Figure,
  at: Address,
  { computed = false, severity = 'error' }: { computed?: boolean; severity?: Severity } = {},
): Finding => finding('blank', at, { kind, subject, measure, computed }, { severity });
