import type { Report } from '../../messages';
import { allOf, boxOf } from './nodes';

/** A frame of this size may hold a document, as viewers have it; advertisements are narrower or lower. In CSS pixels, without its border. */
const large = { width: 400, height: 300 };
/** What a border and rounding take, so that no frame is large to the page around it and not to itself. */
const slack = 20;

/**
 * How many large frames a page shows, and whether it is such a frame itself. Nobody tells which frames a browser kept us out of, sandboxed
 * ones in Firefox and those of other sites: it is reckoned from how many are there and how many answered.
 */
export function largeFrames(page: Document): Pick<Report, 'isLarge' | 'largeFrames'> {
  const count = allOf(page, 'iframe,frame').filter((frame) => {
    const { width, height } = boxOf(frame);
    return width >= large.width + slack && height >= large.height + slack;
  }).length;
  const isLarge = innerWidth >= large.width && innerHeight >= large.height;
  return { ...(isLarge && { isLarge }), ...(count > 0 && { largeFrames: count }) };
}
