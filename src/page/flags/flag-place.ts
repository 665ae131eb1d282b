/** A box in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is known of the place of a flag. */
export interface Surroundings {
  /** The end of what the flag is about. */
  readonly end: Box;
  /** The block of text around it. */
  readonly column: Box;
  /** Right and bottom edge of what can be scrolled to. */
  readonly room: Pick<Box, 'right' | 'bottom'>;
  /** Whether nothing follows on the line. */
  readonly endsLine: boolean;
  /** Whether the text runs from right to left. */
  readonly isMirrored: boolean;
}

/** Between a flag and the text it belongs to. */
const distance = 6;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where the left upper corner of a flag lies, so that it covers as little as can be: behind the text where the line ends with
 * it, in the margin beside the column, else below the line at its far edge. `isFree` says whether there is no other
 * content in a box.
 */
export function flagPlace(around: Surroundings, flag: Size, isFree: (box: Box) => boolean): Pick<Box, 'left' | 'top'> {
  if (!around.isMirrored) return placeBehind(around, flag, isFree);
  const { right } = around.room;
  const mirrored = (box: Box) => ({
    top: box.top,
    bottom: box.bottom,
    left: right - box.right,
    right: right - box.left,
  });
  const mirror = { ...around, end: mirrored(around.end), column: mirrored(around.column) };
  const { left, top } = placeBehind(mirror, flag, (box) => isFree(mirrored(box)));
  return { left: right - left - flag.width, top };
}

function placeBehind(
  { end, column, room, endsLine }: Surroundings,
  flag: Size,
  isFree: (box: Box) => boolean,
): Pick<Box, 'left' | 'top'> {
  const top = (end.top + end.bottom - flag.height) / 2;
  for (const left of [...(endsLine ? [end.right + distance] : []), column.right + distance]) {
    const box = { left, top, right: left + flag.width, bottom: top + flag.height };
    if (box.right <= room.right && isFree(box)) return { left, top };
  }
  const left = Math.max(0, Math.min(column.right, room.right) - flag.width);
  return { left, top: Math.min(end.bottom, room.bottom - flag.height) };
}

/** Whether nothing of a box is within another that cuts off what goes beyond it. */
export function isOutside(box: Box, clip: Box): boolean {
  return box.bottom <= clip.top || box.top >= clip.bottom || box.right <= clip.left || box.left >= clip.right;
}
