/**
 * Ways to read the tree that a page cannot bend. A form's inputs named `parentNode` or `textContent` take the place of the
 * form's own properties, and so do images named `title` with the document's, even in the isolated world of Chromium, so the prototypes are asked directly.
 * What a script does not use is left out of it: to make a getter does nothing else.
 */
function getter<On extends object, Value>(
  kind: 'Node' | 'Element' | 'Document',
  name: keyof On & string,
): (node: On) => Value {
  let owner: object | null = (globalThis as unknown as Record<string, { prototype: object }>)[kind]!.prototype;
  while (owner && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner) as object | null;
  const get = owner && Object.getOwnPropertyDescriptor(owner, name)?.get;
  return (node) => get?.call(node) as Value;
}

/** The first child of a node, or null. */
export const firstChildOf = /* @__PURE__ */ getter<Node, Node | null>('Node', 'firstChild');
/** The next sibling of a node, or null. */
export const nextSiblingOf = /* @__PURE__ */ getter<Node, Node | null>('Node', 'nextSibling');
/** The next sibling of an element that is one, or null. */
export const nextElementOf = /* @__PURE__ */ getter<Element, Element | null>('Element', 'nextElementSibling');
/** The children of a node. */
export const childrenOf = /* @__PURE__ */ getter<Node, NodeListOf<ChildNode>>('Node', 'childNodes');
/** The parent of a node, or null. */
export const parentOf = /* @__PURE__ */ getter<Node, Node | null>('Node', 'parentNode');
/** The kind of a node, as `Node.TEXT_NODE` and its like name it. */
export const typeOf = /* @__PURE__ */ getter<Node, number>('Node', 'nodeType');
/** The text of an element and all within, scripts included. */
export const textContentOf = /* @__PURE__ */ getter<Element, string | null>('Element', 'textContent');
/** The name of an element without prefix, in lower case in HTML. */
export const nameOf = /* @__PURE__ */ getter<Element, string>('Element', 'localName');
/** The open shadow root of an element, or null. */
export const shadowOf = /* @__PURE__ */ getter<Element, ShadowRoot | null>('Element', 'shadowRoot');
/** The outermost element of a page, or null. */
export const rootOf = /* @__PURE__ */ getter<Document, Element | null>('Document', 'documentElement');
/** The height within an element's borders, in CSS pixels. */
export const heightOf = /* @__PURE__ */ getter<Element, number>('Element', 'clientHeight');
/** The height that an element's content would need. */
export const scrollHeightOf = /* @__PURE__ */ getter<Element, number>('Element', 'scrollHeight');
/** What addresses in a node are relative to. */
export const baseOf = /* @__PURE__ */ getter<Node, string>('Node', 'baseURI');
/** The title of a page as its tab shows it. */
export const titleOf = /* @__PURE__ */ getter<Document, string>('Document', 'title');

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return typeOf(node) === Node.ELEMENT_NODE;
}

/** Whether a node is text (CDATA sections of XML pages included). */
export function isText(node: Node): node is Text {
  const type = typeOf(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
}

/** The value of an element's attribute, or null. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** The element that a node stands in, across open shadow roots; null at the top. */
export function elementAround(node: Node): Element | null {
  const parent = parentOf(node);
  const element = parent instanceof ShadowRoot ? parent.host : parent;
  return element instanceof Element ? element : null;
}

/** The box of an element, in CSS pixels of the viewport. */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** The nearest element around, or the element itself, that a selector of ours names; null where there is none. */
export function closestOf(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** Whether a node is or stands within another. */
export function holds(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** Whether a node begins before another does. */
export function precedes(first: Node, second: Node): boolean {
  const order = Node.prototype.compareDocumentPosition.call(first, second);
  return (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** What lies uppermost at a place of the viewport, in CSS pixels; null outside of it. */
export function hitAt(page: Document, x: number, y: number): Element | null {
  return Document.prototype.elementFromPoint.call(page, x, y);
}

/** The elements of a page that a selector of ours names, in order. */
export function allOf(page: Document, selector: string): readonly Element[] {
  return [...Document.prototype.querySelectorAll.call(page, selector)];
}
