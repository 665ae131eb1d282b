import { pressable } from './card';
import { cardLooks } from './card-look';
import { dress, dressed } from './flag-look';

/** A button that leads through the changes of a page. It is the only stop on the way of the keyboard, and seen only there. */
export function drawEntry(page: Document, press: () => void): HTMLElement {
  const element = dressed(page, { ...cardLooks.card, ...cardLooks.entry }, 'button');
  element.type = 'button';
  element.addEventListener('focus', () => dress(element, { opacity: '1' }));
  element.addEventListener('blur', () => dress(element, { opacity: '0' }));
  dress(element, { visibility: 'visible', opacity: '0', 'pointer-events': 'none' });
  pressable(element, press);
  return element;
}
