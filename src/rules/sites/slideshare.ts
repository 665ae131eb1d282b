import type { Site } from './site';

/** SlideShare: slides with their transcript below. */
export const slideshare: Site = {
  id: 'slideshare',
  hosts: ['slideshare.net'],
};
