/**
 * A `Report` as JSON, as a page sends it: a part of the text, and the number by which the next part is had. To take a large one
 * apart for a message keeps a browser, and the page with it, busy for a long while.
 */
export interface PackedReport {
  readonly text: string;
  readonly next?: number;
}
