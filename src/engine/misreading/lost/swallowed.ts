import type { Language } from '../../language/language';

const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '\uff08': '\uff09',
  '\u201c': '\u201d',
  '\u300a': '\u300b',
  '\u3010': '\u3011',
  '\u300c': '\u300d',
};

const closingUnits: ReadonlySet<number> = new Set(Object.values(CLOSING).map((mark) => mark.charCodeAt(0)));

const closingOf: ReadonlyMap<number, number> = new Map(
  Object.entries(CLOSING).map(([open, close]) => [open.charCodeAt(0), close.charCodeAt(0)] as const),
);

/** The bracket that the last sentence of a text leaves open, by the mark that would close it. */
function openIn(text: string): string | undefined {
  const open: number[] = [];
  for (let at = Math.max(0, text.length - 200); at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const close = closingOf.get(unit);
    if (unit === open.at(-1)) open.pop();
    else if (close !== undefined) open.push(close);
    else if (unit === LINE_FEED || unit === FULL_STOP) open.length = 0;
  }
  const last = open.at(-1);
  return last === undefined ? undefined : String.fromCharCode(last);
}

const LINE_FEED = 10;
const FULL_STOP = 0x3002;

/** What it costs that a passage ends with a unit, in nats: hardly any ends with a comma. */
function costOfEnd(last: number, open: number | undefined): number {
  const letter = String.fromCharCode(last);
  if (ENDS.test(letter)) return 0.5;
  return last === open ? 1 : GOES_ON.test(letter) ? 9 : 4;
}

const GOES_ON = /[\u3001\uff0c]/;
const ENDS = /[\u3002\uff01\uff1f\uff1a\uff1b]/;

/** The language where an open bracket may be closed, and no other. */
export function withBrackets(language: Language, mended: string): Language {
  const open = openIn(mended)?.charCodeAt(0);
  return {
    cost(previous, current) {
      const cost = language.cost(previous, current);
      if (current === 10) return costOfEnd(previous, open);
      if (!closingUnits.has(current)) return cost;
      return current === open ? Math.min(cost, 1) : cost + 8;
    },
  };
}

/** Whether text ends with a mark that may close what is open before it, and no word begins right behind. */
export function closes({ now }: { readonly now: string }, next: number): boolean {
  return closingUnits.has(now.charCodeAt(now.length - 1)) && !/[\p{L}\p{N}]/u.test(String.fromCharCode(next));
}

const ASKS = /(?:什么|怎么|怎样|如何|为何|哪|谁|吗|呢|多少|是否|何)[^\u3002\uff0c\n]*$/u;

/** So many UTF-16 units further on a bracket may be closed. */
const LATER = 120;

/**
 * The ASCII character that an odd byte took along when it became `?`: the bracket still open, a space before a Latin word, nothing before a space or at the end of a line. It is firm where nothing else would do.
 */
export function eatenAt(mended: string, after: string, rest: string): { text: string; firm: boolean } {
  if (after === '' || after === '\n') return ASKS.test(mended) ? { text: '?', firm: false } : { text: '', firm: true };
  const open = openIn(mended);
  const line = rest.slice(0, LATER).split('\n')[0]!;
  if (open !== undefined && line.includes(open)) return { text: '', firm: false };
  if (open !== undefined && open < '\u0080' && !/[\p{L}\p{N}]/u.test(after)) return { text: open, firm: false };
  if (/[A-Za-z]/.test(after)) return { text: ' ', firm: !/^[^([{]{0,60}[)\]}"']/.test(rest) };
  return { text: '', firm: false };
}
