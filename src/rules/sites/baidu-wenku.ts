import type { Site } from './site';

/** Baidu Wenku (百度文库): documents shown in part to those without membership. */
export const baiduWenku: Site = {
  id: 'baidu-wenku',
  hosts: ['wenku.baidu.com'],
};
