let ruler: Range | undefined;

/** The boxes that a range has on the screen, in CSS pixels of the viewport; none where its text is gone or not displayed. */
export function boxesOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): readonly DOMRect[] {
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  ruler ??= new Range();
  try {
    ruler.setStart(startContainer, startOffset);
    ruler.setEnd(endContainer, endOffset);
    return [...ruler.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  } catch {
    // The page cut the text short.
    return [];
  } finally {
    // A range in the page makes every change of its text dearer.
    ruler.setStart(document, 0);
    ruler.collapse(true);
  }
}
