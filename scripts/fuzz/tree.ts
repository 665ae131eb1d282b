import { Window } from 'happy-dom';

/** Gives this process a document, as a browser's window has one; modules that read a page are to be imported afterwards. */
export function openWindow(): void {
  if ('document' in globalThis) return;
  const window = new Window({ url: 'https://documents.example/' });
  const names = [
    'document',
    'Node',
    'Element',
    'Document',
    'ShadowRoot',
    'Text',
    'Range',
    'NodeFilter',
    'HTMLElement',
    'location',
  ];
  for (const name of names) {
    Object.defineProperty(globalThis, name, { value: window[name as keyof typeof window], configurable: true });
  }
  const { getComputedStyle } = window;
  Object.assign(globalThis, { window, getComputedStyle: getComputedStyle.bind(window) });
}
