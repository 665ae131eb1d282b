import type { Site } from './site';

/** Taodou (淘豆网): the text of the first pages under the preview. */
export const taodocs: Site = {
  id: 'taodocs',
  hosts: ['taodocs.com'],
};
