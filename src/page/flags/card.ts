import type { Told } from '../../messages';
import { cardLooks, states } from './card-look';
import { dress, dressed, type Look } from './flag-look';

/** What a reader may do on a card. */
export interface CardCalls {
  /** Make the change, or put back what the page has. */
  decide(): void;
  /** Go on to the next change, or back to the one before. */
  go(by: 1 | -1): void;
}

/** A card as drawn. */
export interface Card {
  readonly element: HTMLElement;
  readonly buttons: readonly HTMLElement[];
  /** That of them where the focus goes when a reader goes on by keyboard. */
  readonly next: HTMLElement;
}

/** Draws what is told of a change: how it came about, and what can be done about it. */
export function drawCard(page: Document, told: Told, calls: CardCalls): Card {
  const card = dressed(page, cardLooks.card);
  card.lang = told.language;
  card.setAttribute('role', 'group');
  card.setAttribute('aria-label', told.spoken);
  const next = button(page, '\u203a', cardLooks.arrow, () => calls.go(1), told.next);
  const previous = button(page, '\u2039', cardLooks.arrow, () => calls.go(-1), told.previous);
  const decide = button(page, told.decide, {}, () => calls.decide());
  const foot = dressed(page, cardLooks.foot);
  foot.append(decide, dressed(page, cardLooks.gap), previous, written(page, 'span', cardLooks.place, told.place), next);
  card.append(head(page, told), rows(page, told));
  if (told.how) card.append(written(page, 'p', cardLooks.how, told.how));
  card.append(foot);
  return { element: card, buttons: [decide, previous, next], next };
}

function head(page: Document, { title, trust, isGuess }: Told): HTMLElement {
  const head = dressed(page, cardLooks.head);
  const look = { ...cardLooks.trust, ...(isGuess ? cardLooks.guess : cardLooks.sure) };
  head.append(written(page, 'span', cardLooks.title, title), written(page, 'span', look, trust));
  return head;
}

function rows(page: Document, told: Told): HTMLElement {
  const list = dressed(page, cardLooks.rows, 'dl');
  for (const { label, text, isOfPage } of told.rows) {
    const value = written(page, 'dd', isOfPage ? cardLooks.value : cardLooks.fact, text);
    // The page's own words are in the page's language, and keep their direction.
    if (isOfPage) {
      value.lang = page.documentElement.lang;
      value.dir = 'auto';
    }
    list.append(written(page, 'dt', cardLooks.label, label), value);
  }
  return list;
}

function written(page: Document, name: 'span' | 'p' | 'dt' | 'dd', look: Look, text: string): HTMLElement {
  const element = dressed(page, look, name);
  element.textContent = text;
  return element;
}

/** A button whose look answers focus and pointer: no style sheet reaches it. */
function button(page: Document, text: string, look: Look, press: () => void, name?: string): HTMLElement {
  const element = dressed(page, { ...cardLooks.button, ...look }, 'button');
  element.type = 'button';
  element.textContent = text;
  if (name) {
    element.setAttribute('aria-label', name);
    element.title = name;
  }
  pressable(element, press);
  return element;
}

/** Makes an element answer focus, pointer and press; what a page's script pretends to press is let be. */
export function pressable(element: HTMLElement, press: () => void): void {
  element.addEventListener('focus', () => dress(element, states.focused));
  element.addEventListener('blur', () => dress(element, states.unfocused));
  element.addEventListener('pointerenter', () => dress(element, states.pointed));
  element.addEventListener('pointerleave', () => dress(element, states.unpointed));
  element.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
}
