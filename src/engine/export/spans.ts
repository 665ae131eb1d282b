/** What else than text a cell of a table has. */
export interface Spans {
  /** How many columns and rows it reaches over, where that are more than one. */
  readonly across?: number;
  readonly down?: number;
  /** Whether it heads others. */
  readonly isHead?: true;
}
