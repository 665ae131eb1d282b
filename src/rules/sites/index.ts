import type { Site } from './site';

/** Every document-sharing site Lacuna knows. */
export const sites: readonly Site[] = [];
