/** The one change of a line that makes sense of its file. */
export interface Repaired {
  /** The whole line as it should be. */
  line: string;
  /** Its indent in spaces, as typed and as it should be, and whether the line before or after has that. */
  indent: { typed: number; needed: number; beside: boolean };
}
