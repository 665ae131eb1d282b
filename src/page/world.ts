import type { World } from './clicked';

/** The world that the extension's scripts share in a page. */
export const world = globalThis as World;
