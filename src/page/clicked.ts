import { examine, sendAhead } from './ahead';
import { lookAround } from './clues/clues';
import { pack, part } from './pack';
import { Reader } from './reader';
import { followerOf } from './reading/placed';

/**
 * What a page needs from the reader's click on. It comes in a script of its own, so that pages in which nobody clicks do not
 * pay for it.
 */
export interface Clicked {
  readonly lookAround: typeof lookAround;
  readonly followerOf: typeof followerOf;
  readonly sendAhead: typeof sendAhead;
  readonly examine: typeof examine;
  readonly Reader: typeof Reader;
  readonly pack: typeof pack;
  readonly part: typeof part;
}

/** A page that was opened to the background. */
interface Opened {
  /** Whether the extension that opened it can still be reached. */
  isAlive(): boolean;
  /** Puts everything back. */
  leave(): Promise<void>;
}

/** The world of the extension's scripts in a page, which neither the page sees nor the same extension once it was loaded anew. */
export interface World {
  lacunaClicked?: Clicked;
  lacunaOpened?: Opened;
}

/** Milliseconds between two looks whether the extension is still there. */
const watch = 1_000;

/** Leaves what came with the click for the content script; gives the media type of the document, for whoever brought it in. */
export function openClicked(): string {
  const world = globalThis as World;
  if (!world.lacunaClicked && world.lacunaOpened) leaveInTime(world.lacunaOpened);
  world.lacunaClicked = { lookAround, followerOf, sendAhead, examine, Reader, pack, part };
  return document.contentType;
}

/** Puts the page back when the extension was updated or switched off: whatever comes next could not tell repairs from the page's own words. */
function leaveInTime(opened: Opened): void {
  const timer = setInterval(() => {
    if (opened.isAlive()) return;
    clearInterval(timer);
    void opened.leave().catch(() => undefined);
  }, watch);
}
