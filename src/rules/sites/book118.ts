import type { Site } from './site';

/** Yuanchuangli (原创力文档): a preview of some pages, the rest after payment. */
export const book118: Site = {
  id: 'book118',
  hosts: ['book118.com'],
};
