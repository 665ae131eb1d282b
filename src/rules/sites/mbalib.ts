import type { Site } from './site';

/** MBA Zhiku (MBA智库文档): a preview of some pages. */
export const mbalib: Site = {
  id: 'mbalib',
  hosts: ['doc.mbalib.com'],
};
