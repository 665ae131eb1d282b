import type { Box } from './flag-place';

/** Between a card and what it tells of, and between a card and the edge of the window, in CSS pixels. */
const distance = 6;
const margin = 8;

/**
 * Where the left upper corner of a card lies: below what it tells of, above it where there is more room, and in any case
 * within the window as far as it fits.
 */
export function cardPlace(
  about: Box,
  card: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number },
): Pick<Box, 'left' | 'top'> {
  const below = about.bottom + distance;
  const above = about.top - distance - card.height;
  const fitsBelow = below + card.height <= room.height - margin;
  const top = fitsBelow || room.height - about.bottom >= about.top ? below : above;
  const most = room.width - margin - card.width;
  return { left: Math.max(margin, Math.min(about.left, most)), top };
}
