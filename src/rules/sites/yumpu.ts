import type { Site } from './site';

/** Yumpu: magazines with the text of their pages. */
export const yumpu: Site = {
  id: 'yumpu',
  hosts: ['yumpu.com'],
};
