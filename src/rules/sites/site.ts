import type { Amount, Reason } from '../../engine/gaps/gap';

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
  /** CSS selector of what holds the document's text; the whole page without it, and where it holds no text (the site has changed). */
  readonly text?: string;
  /** CSS selectors of what is no part of the document. */
  readonly leaveOut?: readonly string[];
  /** What says that something is withheld. */
  readonly withheld?: readonly Withheld[];
}

/** A case for a site: a body as HTML, written by hand in the manner of its pages, and what is to be read in it. */
export interface SiteExample {
  readonly page: string;
  /** The document's text, a line a passage, its notices left out. */
  readonly text: readonly string[];
  /** What is missing; `notice` is empty where no words say so. */
  readonly gaps: readonly { readonly notice: string; readonly amount?: Amount }[];
}
