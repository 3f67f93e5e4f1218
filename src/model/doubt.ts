/**
 * A name of a figure of another year that an editor has to look at in the next year's files: the report has no figure to put in its place,
 * or it named a year before the last, which may be meant for ever.
 */
export interface Doubt {
  reason: 'missing' | 'older';
  /** The name as it was. */
  was: string;
  /** The name of the same figure in the report. */
  id: string;
}
