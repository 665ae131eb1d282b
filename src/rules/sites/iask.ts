import type { Site } from './site';

/** Sina Aiwen (爱问文库): documents in part, the rest for members. */
export const iask: Site = {
  id: 'iask',
  hosts: ['ishare.iask.sina.com.cn', 'iask.com', 'iask.com.cn'],
};
