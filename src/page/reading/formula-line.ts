import { childrenOf, closestOf, elementAround, firstWithin, isElement, nameOf, textContentOf } from './nodes';

/*
 * What a formula says by its shape, as one writes it in a line:
 *
 *   <mfrac><mn>1</mn><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></mfrac>   1/(a+b)
 *   <msqrt><mi>x</mi></msqrt>   √(x)        <mroot><mi>x</mi><mn>3</mn></mroot>   x^(1/3)
 */

/** Elements that hold others without a shape of their own. */
const row = /^(m(ath|row|style|padded)|semantics)$/;
const shaped = 'mfrac,msqrt,mroot';
/** Signs beside which a fraction needs no brackets. */
const apart = /^[=+\-\u2212±∓<>≤≥≠≈≡,;:.()[\]{}|→]$/;

type Around = readonly [ahead: string, behind: string];
const brackets: Around = ['(', ')'];
const nothing: Around = ['', ''];

/** What stands ahead of a sign of a formula and behind it when that is written in a line. */
export function writtenAround(sign: Text): Around {
  let [ahead, behind] = nothing;
  let [isFirst, isLast] = [true, true];
  let at = elementAround(sign)!;
  if (childrenOf(at).length > 1) return nothing;
  for (let around = elementAround(at); around && nameOf(at) !== 'math'; around = elementAround(at)) {
    for (const [before, after] of [ownOf(at), partOf(at, around)]) {
      if (isFirst) ahead = before + ahead;
      if (isLast) behind += after;
    }
    const parts = partsOf(around);
    isFirst &&= parts[0] === at;
    isLast &&= parts.at(-1) === at;
    at = around;
  }
  return [ahead, behind];
}

/** Whether a power or an index is written out, for nothing in it can be set higher or lower. */
export function isWrittenOut(part: Element): boolean {
  return closestOf(part, shaped) === part || firstWithin(part, shaped) !== null;
}

/** What an element says by being what it is. */
function ownOf(element: Element): Around {
  const name = nameOf(element);
  if (name === 'msqrt') return ['√(', ')'];
  return (name === 'mfrac' || name === 'mroot') && needsBrackets(element) ? brackets : nothing;
}

/** What an element says by being this part of the one around it. */
function partOf(part: Element, around: Element): Around {
  const name = nameOf(around);
  const isFirst = partsOf(around)[0] === part;
  if (name === 'mfrac') {
    const [open, close] = isSimple(part) ? nothing : brackets;
    return [isFirst ? open : `/${open}`, close];
  }
  if (name === 'mroot') return isFirst ? (isSimple(part) ? nothing : brackets) : ['^(1/', ')'];
  if (isFirst || !/^msu[bp]/.test(name) || !isWrittenOut(part)) return nothing;
  return [name === 'msup' || partsOf(around)[2] === part ? '^(' : '_(', ')'];
}

/** Whether what stands beside a fraction would be taken for a part of it. */
function needsBrackets(element: Element): boolean {
  const around = elementAround(element)!;
  const parts = partsOf(around);
  if (/^msu[bp]/.test(nameOf(around))) return parts[0] === element;
  if (!row.test(nameOf(around))) return false;
  if (parts.length === 1) return nameOf(around) !== 'math' && needsBrackets(around);
  const at = parts.indexOf(element);
  return [parts[at - 1], parts[at + 1]].some((one) => one && !apart.test((textContentOf(one) ?? '').trim()));
}

/** Whether a part of a formula is one sign, or a power of one. */
function isSimple(part: Element): boolean {
  const parts = partsOf(part);
  if (parts.length === 0) return true;
  if (row.test(nameOf(part))) return parts.length === 1 && isSimple(parts[0]!);
  return /^msu[bp]/.test(nameOf(part)) && partsOf(parts[0]!).length === 0 && !isWrittenOut(part);
}

/** The elements within one that say something. */
function partsOf(element: Element): readonly Element[] {
  return [...childrenOf(element)].filter(
    (child): child is Element =>
      isElement(child) && !/^annotation/.test(nameOf(child)) && /\S/.test(textContentOf(child) ?? ''),
  );
}
