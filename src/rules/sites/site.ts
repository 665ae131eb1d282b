/** A document-sharing site, as data. */
export interface Site {
  readonly id: string;
  /** Host names without `www.`; subdomains belong to them. */
  readonly hosts: readonly string[];
  /** CSS selector of what holds the document's text; the whole page without it. */
  readonly text?: string;
  /** CSS selectors of what is no part of the document. */
  readonly leaveOut?: readonly string[];
}
