import type { Marker } from '../../engine/gap';

/** Every marker Lacuna knows. */
export const markers: readonly Marker[] = [];
