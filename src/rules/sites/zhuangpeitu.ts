import type { Site } from './site';

/** Zhuangpeitu (装配图网): the text of a document under its preview, often in Traditional characters with readings put in. */
export const zhuangpeitu: Site = {
  id: 'zhuangpeitu',
  hosts: ['zhuangpeitu.com'],
};
