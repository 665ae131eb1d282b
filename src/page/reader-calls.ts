import type { Choice, EditPlace } from '../messages';

/** What the reader's side asks of the page. */
export interface ReaderCalls {
  /** Runs what writes, so that nobody takes it for a change of the page. */
  quietly(write: () => void): void;
  /** Makes edits, or leaves them. */
  decide(edits: readonly EditPlace[], isAccepted: boolean): Promise<unknown>;
  /** What the page shows. */
  choice(): Choice;
  /** The page went to another address. */
  moved(): void;
  /** Follow the page once more, though nothing changed. */
  again(): void;
  /** The page did not say any more what was read. */
  missed(): void;
}
