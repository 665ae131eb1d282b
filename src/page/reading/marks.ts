import type { Mark } from '../../engine/export/passage';
import { doubledAround } from './doubled';
import { formulaAround, scriptInFormula } from './formula';
import { writtenAround } from './formula-line';
import { attributeOf, baseOf, elementAround, nameOf } from './nodes';
import { readingsOf } from './ruby';
import type { Passage } from './run';
import { blocks } from './setting';

/** Elements that say what a text is; how a page draws its words tells nothing. */
const names: Readonly<Record<string, Mark[2]>> = {
  em: 'em',
  i: 'em',
  cite: 'em',
  dfn: 'em',
  strong: 'strong',
  b: 'strong',
  sup: 'sup',
  sub: 'sub',
  a: 'a',
  ruby: 'ruby',
};
/** Where a page takes back what its element says: a whole text that was pasted from elsewhere may stand in one. */
const plain = { em: /font-style\s*:\s*normal/i, strong: /font-weight\s*:\s*(normal|[1-4]00)/i };

/** Elements around a text within its line, characters that are set higher or lower (more of them are small print), of an address, and marks of a passage; at most. */
const deepest = 40;
const longestScript = 12;
const longestAddress = 2000;
const mostMarks = 1000;

/** An element around a text; two texts in one have the same. */
interface Around {
  readonly element: Element;
  readonly name: Mark[2];
  readonly value?: string;
  /** A sign of a formula: it may be a passage of its own. */
  readonly isSign?: true;
}

/** What the words of a passage are besides words. */
export function marksOf({ text, pieces }: Passage): readonly Mark[] {
  const all: { readonly around: Around; readonly from: number; to: number }[] = [];
  const last = new Map<Element, (typeof all)[number]>();
  const signs: Mark[] = [];
  let at = 0;
  for (const { node, from, to } of pieces) {
    const end = at + to - from;
    for (const around of doubledAround(node) ? [] : aroundOf(node)) {
      const known = last.get(around.element);
      if (known?.to === at) known.to = end;
      else last.set(around.element, all[all.push({ around, from: at, to: end }) - 1]!);
    }
    if (doubledAround(node)) signs.push([at, end, 'none', node.data]);
    else if (formulaAround(node)) {
      const [ahead, behind] = writtenAround(node);
      signs.push([at, at, 'sign', ahead], [end, end, 'sign', behind]);
    }
    at = end;
  }
  return all
    .filter(({ around, from, to }) => says(around, text.slice(from, to), text))
    .map(
      ({ around: { name, value }, from, to }): Mark =>
        value === undefined ? [from, to, name] : [from, to, name, value],
    )
    .concat(signs.filter(([, , , words]) => words))
    .sort(byNesting)
    .slice(0, mostMarks);
}

/** Whether what is around some words of a text says anything of them. */
function says({ name, isSign }: Around, words: string, text: string): boolean {
  if (name === 'sup' || name === 'sub') return words.length <= longestScript && (words !== text || !!isSign);
  return /[\p{L}\p{N}]/u.test(words);
}

/** A link of stressed words stands around them: so Markdown reads it in every script. */
function byNesting([from, to, name]: Mark, [other, end, its]: Mark): number {
  return from - other || end - to || Number(its === 'a') - Number(name === 'a');
}

/** What is around a text in its line, the outermost first; nothing twice. */
function aroundOf(node: Text): readonly Around[] {
  const out: Around[] = [];
  let element = elementAround(node);
  for (let depth = 0; element && depth < deepest && !blocks.has(nameOf(element)); depth++) {
    const around = asAround(element, node);
    if (around) out.unshift(around);
    element = elementAround(element);
  }
  const script = out.some(({ name }) => name === 'sup' || name === 'sub') ? undefined : scriptInFormula(node);
  if (script) out.push({ element: elementAround(node)!, name: script, isSign: true });
  return out.filter(({ name }, i) => out.findIndex((one) => one.name === name) === i);
}

function asAround(element: Element, node: Text): Around | undefined {
  const name = names[nameOf(element)];
  if (name === 'a') {
    const value = addressOf(element);
    return value === undefined ? undefined : { element, name, value };
  }
  if (name === 'ruby') {
    const [first, value] = readingsOf(element, node);
    return first && value ? { element: first, name, value } : undefined;
  }
  const isTakenBack = (name === 'em' || name === 'strong') && plain[name].test(attributeOf(element, 'style') ?? '');
  return name && !isTakenBack ? { element, name } : undefined;
}

/** Where a link leads; undefined where that is no place on the web, or a place in the page itself. */
function addressOf(link: Element): string | undefined {
  const href = attributeOf(link, 'href');
  if (href === null || href.length > longestAddress || !URL.canParse(href, baseOf(link))) return undefined;
  const { href: address, protocol } = new URL(href, baseOf(link));
  const isHere = address.split('#')[0] === location.href.split('#')[0];
  return /^https?:$/.test(protocol) && !isHere && address.length <= longestAddress ? address : undefined;
}
