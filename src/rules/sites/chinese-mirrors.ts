import type { Site } from './site';

/** Wendang sites that mirror one another’s texts: 31doc, mayiwenku, wenku365. */
export const chineseMirrors: Site = {
  id: 'chinese-mirrors',
  hosts: ['31doc.com', 'mayiwenku.com', 'wenku365.com'],
};
