import { lookAround } from './clues';
import { pack, part } from './pack';
import { followerOf } from './placed';
import { Reader } from './reader';

/**
 * What a page needs from the reader's click on. It comes in a script of its own, so that pages in which nobody clicks do not
 * pay for it.
 */
export interface Clicked {
  readonly lookAround: typeof lookAround;
  readonly followerOf: typeof followerOf;
  readonly Reader: typeof Reader;
  readonly pack: typeof pack;
  readonly part: typeof part;
}

/** The world of the extension's scripts in a page, which the page does not see. */
export interface World {
  lacunaClicked?: Clicked;
}

/** Leaves what came with the click for the content script; gives the media type of the document, for whoever brought it in. */
export function openClicked(): string {
  const world = globalThis as World;
  world.lacunaClicked = { lookAround, followerOf, Reader, pack, part };
  return document.contentType;
}
