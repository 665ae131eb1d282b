/*
 * Ways to read the tree that a page cannot bend. A form's inputs named `parentNode` or `textContent` take the place of the
 * form's own properties, and so do images named `title` with the document's, even in the isolated world of Chromium, so the prototypes are asked directly.
 * They are asked for once: to Firefox, `Element` and its like are names of the page's, and to find one takes a content script
 * longer than what it is wanted for. What a script does not use is left out of it: to make a getter does nothing else.
 */

type Kind = 'Node' | 'Element' | 'Document';

const prototypeOf = (kind: Kind) =>
  (globalThis as unknown as Record<Kind, { readonly prototype: object }>)[kind].prototype;

function getter<On extends object, Value>(kind: Kind, name: keyof On & string): (node: On) => Value {
  let owner: object | null = prototypeOf(kind);
  while (owner && !Object.hasOwn(owner, name)) owner = Object.getPrototypeOf(owner) as object | null;
  const get = owner && Object.getOwnPropertyDescriptor(owner, name)?.get;
  return (node) => get?.call(node) as Value;
}

function method<On extends object, Inputs extends unknown[], Value>(kind: Kind, name: keyof On & string) {
  const prototype = prototypeOf(kind) as Record<string, ((...inputs: Inputs) => Value) | undefined>;
  return (node: On, ...inputs: Inputs) => prototype[name]?.call(node, ...inputs) as Value;
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

// Types of nodes, and the bit of a place behind another one, as DOM Standard, 4.4, numbers them.

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => typeOf(node) === 1;

/** Whether a node is text (CDATA sections of XML pages included). */
export function isText(node: Node): node is Text {
  const type = typeOf(node);
  return type === 3 || type === 4;
}

/** Whether a node is a comment. */
export const isComment = (node: Node): node is Comment => typeOf(node) === 8;

/** Whether a node is a shadow root: other fragments stand for none. */
export const isShadowRoot = (node: Node): node is ShadowRoot => typeOf(node) === 11 && 'host' in node;

/** The value of an element's attribute, or null. */
export const attributeOf = /* @__PURE__ */ method<Element, [name: string], string | null>('Element', 'getAttribute');

/** The element that a node stands in, across open shadow roots; null at the top. */
export function elementAround(node: Node): Element | null {
  const parent = parentOf(node);
  if (!parent || isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}

/** The box of an element, in CSS pixels of the viewport. */
export const boxOf = /* @__PURE__ */ method<Element, [], DOMRect>('Element', 'getBoundingClientRect');

/** The nearest element around, or the element itself, that a selector of ours names; null where there is none. */
export const closestOf = /* @__PURE__ */ method<Element, [selector: string], Element | null>('Element', 'closest');

/** The first element within one that a selector of ours names; null where there is none. */
export const firstWithin = /* @__PURE__ */ method<Element, [selector: string], Element | null>(
  'Element',
  'querySelector',
);

/** Whether an element is drawn, be it further down the page; undefined where the browser cannot tell. */
export const checkVisibility = /* @__PURE__ */ method<Element, [options?: CheckVisibilityOptions], boolean | undefined>(
  'Element',
  'checkVisibility',
);

/** Whether a node is or stands within another. */
export const holds = /* @__PURE__ */ method<Node, [inner: Node], boolean>('Node', 'contains');

const orderOf = /* @__PURE__ */ method<Node, [other: Node], number>('Node', 'compareDocumentPosition');

/** Whether a node begins before another does. */
export const precedes = (first: Node, second: Node): boolean => (orderOf(first, second) & 4) !== 0;

/** What lies uppermost at a place of the viewport, in CSS pixels; null outside of it. */
export const hitAt = /* @__PURE__ */ method<Document, [x: number, y: number], Element | null>(
  'Document',
  'elementFromPoint',
);

const allIn = /* @__PURE__ */ method<Document, [selector: string], NodeListOf<Element>>('Document', 'querySelectorAll');

/** The elements of a page that a selector of ours names, in order. */
export const allOf = (page: Document, selector: string): readonly Element[] => [...allIn(page, selector)];

const allWithin = /* @__PURE__ */ method<Element, [selector: string], NodeListOf<Element>>(
  'Element',
  'querySelectorAll',
);

/** The elements within one that a selector of ours names, in order. */
export const elementsWithin = (element: Element, selector: string): readonly Element[] => [
  ...allWithin(element, selector),
];
