/** What a card in a page says of a change, in the reader's language. */
export interface Told {
  /** BCP 47 tag of that language. */
  readonly language: string;
  /** What befell the place. */
  readonly title: string;
  /** How far the repair can be trusted, and whether it is a guess. */
  readonly trust: string;
  readonly isGuess: boolean;
  /** What the page has, how it was read and what it means; `isOfPage` marks the page's own text. */
  readonly rows: readonly { readonly label: string; readonly text: string; readonly isOfPage: boolean }[];
  /** A sentence on how such a thing comes about; may be empty. */
  readonly how: string;
  /** The button that makes the repair, or puts back what the page has. */
  readonly decide: string;
  /** Which change of how many. */
  readonly place: string;
  readonly previous: string;
  readonly next: string;
  /** All of it in one line, to be read out. */
  readonly spoken: string;
}

/** What the button says that leads through the changes of a page, and the BCP 47 tag of its language. */
export interface Announcement {
  readonly language: string;
  readonly text: string;
}
