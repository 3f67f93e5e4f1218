/** A bar, or with `pair` several of them one under another. */
export interface BarData {
  segments: readonly {
    /** Share of the whole scale, from 0 to 1. */
    size: number;
    /** Its colour: the class of a channel. */
    class?: string;
  }[];
  pair?: boolean;
  /** A line across the bar at this share of the scale. */
  mean?: number | undefined;
}
