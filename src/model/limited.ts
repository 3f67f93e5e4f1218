/** What a report can have only so much of, because time, memory or pages would grow faster than its data. */
export type Limited = 'measures' | 'nesting' | 'subtotal-rows' | 'hours';
