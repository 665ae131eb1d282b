import type { Site } from './site';

/** 360 Wenku (360文库): documents gathered from several sharing sites. */
export const soWenku: Site = {
  id: 'so-wenku',
  hosts: ['wenku.so.com'],
};
