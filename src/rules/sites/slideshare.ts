import type { Site, SiteExample } from './site';

/**
 * SlideShare and Speaker Deck: slides with their transcript below.
 *
 * Source: the sources of slide readers that take the transcript for the text (SlideShare: `.slideshow-transcript`, Speaker Deck: `#transcript`).
 */
export const slideshare: Site = {
  id: 'slideshare',
  hosts: ['slideshare.net', 'speakerdeck.com'],
  text: '.transcript,.slideshow-transcript,#transcript',
};

export const examples: readonly SiteExample[] = [
  {
    page: '<p>Recommended</p><div id="transcript"><p>The embankment was built in three stages.</p><p>Each of them was inspected.</p><p>View the remaining 18 slides</p></div>',
    text: ['The embankment was built in three stages.', 'Each of them was inspected.'],
    gaps: [{ notice: 'View the remaining 18 slides', amount: { value: 18, unit: 'page' } }],
  },
];
