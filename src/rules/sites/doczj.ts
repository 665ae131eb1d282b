import type { Site } from './site';

/** Wendang Zhijia (文档之家): whole texts with advertisements between the paragraphs. */
export const doczj: Site = {
  id: 'doczj',
  hosts: ['doczj.com'],
};
