/** Values of CSS properties by their names. */
export type Look = Readonly<Record<string, string>>;

/** The element that holds the flags: without any size, above everything, deaf to the pointer. */
const host: Look = {
  all: 'initial',
  display: 'block',
  position: 'absolute',
  left: '0',
  top: '0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
  'pointer-events': 'none',
};

const flag: Look = {
  all: 'initial',
  'color-scheme': 'light dark',
  position: 'absolute',
  left: '0',
  top: '0',
  'box-sizing': 'border-box',
  'max-width': 'min(36em, 90vw)',
  padding: '0 6px',
  border: '1px solid #d65448',
  'border-radius': '4px',
  background: 'light-dark(#fdf0ed, #43201b)',
  color: 'light-dark(#7d2318, #ffd8d1)',
  font: '12px/18px system-ui, sans-serif',
  'white-space': 'nowrap',
  overflow: 'hidden',
  'text-overflow': 'ellipsis',
  'user-select': 'none',
  'pointer-events': 'auto',
  cursor: 'help',
  visibility: 'hidden',
};

/** For screen readers alone. */
const unseen: Look = { all: 'initial', position: 'absolute', width: '1px', height: '1px', 'clip-path': 'inset(50%)' };

/** Ways for the parts of the flags to look; by properties set one by one, which no page's policy forbids. */
export const looks = { host, flag, unseen };

/** A new element that looks so whatever the page's styles say; within it, only what it needs must be said. */
export function dressed<Name extends 'div' | 'button' | 'p' | 'dl' | 'dt' | 'dd' | 'span'>(
  page: Document,
  look: Look,
  name: Name,
): HTMLElementTagNameMap[Name];
export function dressed(page: Document, look: Look): HTMLElement;
export function dressed(page: Document, look: Look, name = 'div'): HTMLElement {
  // In drawings and other XML, an element without a namespace has no look.
  const element = Document.prototype.createElementNS.call(page, 'http://www.w3.org/1999/xhtml', name) as HTMLElement;
  dress(element, look);
  return element;
}

/** Makes an element look so. */
export function dress(element: HTMLElement, look: Look): void {
  for (const [name, value] of Object.entries(look)) element.style.setProperty(name, value, 'important');
}
