import type { Site } from './site';

/** Scribd: documents blurred after a preview; in several languages under one host. */
export const scribd: Site = {
  id: 'scribd',
  hosts: ['scribd.com'],
};
