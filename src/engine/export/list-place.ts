/** Where in a list a passage stands. */
export interface ListPlace {
  /** How many lists are around its own. */
  readonly depth: number;
  /** What the page shows ahead of it, where that is a number or a letter: `3`, `b`, `iv`, `三`. */
  readonly number?: string;
  /** Whether the page draws a dot ahead of it, or another sign that tells nothing. */
  readonly isDotted?: true;
  /** Whether it goes on with an item that began ahead of it. */
  readonly goesOn?: true;
}
