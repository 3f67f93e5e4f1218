/** The change of one line after which its file makes sense. */
export interface Repaired {
  /** The whole line as it should be. */
  line: string;
  /** Its indent in spaces, as typed and as needed; `beside`: whether the line before or after has the needed one. */
  indent: { typed: number; needed: number; beside: boolean };
}
