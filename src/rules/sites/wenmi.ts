import type { Site } from './site';

/** Xin Wenmi (新文秘网) and its mirrors: official papers with a part left out for those who do not pay. */
export const wenmi: Site = {
  id: 'wenmi',
  hosts: ['wm114.cn', '120pk.cn'],
};
