/** One bar made of segments side by side; with `pair` each segment is a bar of its own below the one before. */
export interface BarData {
  segments: readonly {
    /** Share of the whole scale, from 0 to 1. */
    size: number;
    /** The CSS class that colours it: `channel-…`, `muted` or `gain`. */
    class?: string;
  }[];
  pair?: boolean;
  /** A line across the bar at this share of the scale. */
  mean?: number | undefined;
}
