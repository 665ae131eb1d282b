import type { Site } from './site';

/** Docin (豆丁网): documents page by page, the text of the document as a summary. */
export const docin: Site = {
  id: 'docin',
  hosts: ['docin.com'],
};
