/** How a figure follows from others. */
export type Rule =
  | 'channel-total'
  | 'subtotal'
  | 'section-total'
  | 'grand-total'
  | 'cross-foot'
  | 'growth'
  | 'shares'
  | 'weighted-mean'
  | 'ratio'
  | 'part';
