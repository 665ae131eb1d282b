import type { Reason } from '../../engine/gap';

/** What stands on a page of a site in the place of something that is withheld. */
export interface Withheld {
  /** CSS selector of the elements that stand there, be they empty; those that are not displayed say nothing. */
  readonly selector: string;
  /** `page` where each of these elements stands for one page. */
  readonly unit?: 'page';
  readonly reason?: Reason;
}

/** A document-sharing site, as data. */
export interface Site {
  readonly id: string;
  /** Host names without `www.`; subdomains belong to them. */
  readonly hosts: readonly string[];
  /** CSS selector of what holds the document's text; the whole page without it. */
  readonly text?: string;
  /** CSS selectors of what is no part of the document. */
  readonly leaveOut?: readonly string[];
  /** What says that something is withheld. */
  readonly withheld?: readonly Withheld[];
}
