import type { Site } from './site';

/** 360doc (个人图书馆): articles that its members collect. */
export const personalLibrary: Site = {
  id: 'personal-library',
  hosts: ['360doc.com', '360doc.cn'],
};
