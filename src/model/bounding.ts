/**
 * What keeps a figure within bounds whose inputs do not give it: it is no less than what is known of its `parts`, no greater than its
 * `whole`, and as a share of a whole no greater than `all` of it and no less than `nothing`.
 */
export type Bounding = 'parts' | 'whole' | 'all' | 'nothing';

/** Whether the bound is the least that a figure can be. */
export const isLeast = (by: Bounding): boolean => by === 'parts' || by === 'nothing';
