/** An arithmetical explanation that accounts for the whole difference of a mismatch, to the last digit. */
export type Explanation =
  | { reason: 'corroboration'; side: 'published' | 'computed' }
  | { reason: 'swap'; part: string; from: number; to: number }
  | { reason: 'digits-of-total'; to: number }
  | { reason: 'tenfold'; part: string; to: number }
  | { reason: 'missing-part' | 'double-part' | 'only-part'; part: string }
  | { reason: 'without' | 'with'; channel: string; id: string }
  | { reason: 'previous-year'; part: string | null; year: string }
  | {
      reason:
        'old-over-new' | 'difference-over-new' | 'points' | 'sign' | 'truncated' | 'old-over-new-truncated';
      value: number;
      digits: number;
    };
