/** A part of a regular expression, as far as the words in it can be told. */
export type Node =
  | { readonly kind: 'text'; readonly text: string }
  /** Some characters, or nothing that could be told. */
  | { readonly kind: 'any' }
  /** A digit. */
  | { readonly kind: 'digit' }
  /** One of a few characters. */
  | { readonly kind: 'one-of'; readonly characters: readonly string[] }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'either'; readonly options: readonly Node[] }
  | { readonly kind: 'repeated'; readonly inner: Node; readonly least: number; readonly most: number }
  /** What has to stand before or behind: it takes no room of its own. */
  | { readonly kind: 'beside'; readonly inner: Node };

/** The parts of a regular expression's source (flag `u`); undefined where it has something that this reader does not know. */
export function parseExpression(source: string): Node | undefined {
  const reader = new Reader(source);
  try {
    const node = reader.either();
    return reader.isAtEnd ? node : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const ANY: Node = { kind: 'any' };
/** Larger classes of characters are not listed. */
const FEW = 12;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };

/** Characters that stand for themselves, up to the one that may be repeated. */
const PLAIN = /(?:[^\\[\](){}|.^$*+?](?![*+?{]))+/uy;

/** Reads a source from left to right. */
class Reader {
  #at = 0;

  constructor(private readonly source: string) {}

  get isAtEnd(): boolean {
    return this.#at >= this.source.length;
  }

  either(): Node {
    const options = [this.#sequence()];
    while (this.#take('|')) options.push(this.#sequence());
    return options.length === 1 ? options[0]! : { kind: 'either', options };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (!this.isAtEnd && !'|)'.includes(this.source[this.#at]!)) {
      parts.push(this.#repeated(this.#atom()));
    }
    return { kind: 'sequence', parts };
  }

  #atom(): Node {
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return this.#class();
    if (this.#take('\\')) return this.#escape();
    if (this.#take('.')) return ANY;
    if (this.#take('^') || this.#take('$')) return { kind: 'text', text: '' };
    if ('*+?{}]'.includes(this.source[this.#at]!)) throw new SyntaxError('A sign that stands for itself nowhere.');
    const [plain] = this.#match(PLAIN) ?? [];
    return { kind: 'text', text: plain ?? this.#character() };
  }

  #group(): Node {
    const [opening = ''] = this.#match(/\?(?:<?[=!]|:|<\w+>)/y) ?? [];
    const inner = this.either();
    if (!this.#take(')')) throw new SyntaxError('A bracket that nothing closes.');
    if (opening.endsWith('!')) return { kind: 'text', text: '' };
    return opening.endsWith('=') ? { kind: 'beside', inner } : inner;
  }

  #class(): Node {
    const [body = ''] = this.#match(/(?:\\.|[^\]\\])*\]/suy) ?? [];
    if (!body) throw new SyntaxError('A class that nothing closes.');
    const characters = [...body.slice(0, -1)];
    const isListed = !/^\^|\\|.-./su.test(body.slice(0, -1)) && characters.length <= FEW;
    return isListed ? { kind: 'one-of', characters } : ANY;
  }

  #escape(): Node {
    if (this.#take('d')) return { kind: 'digit' };
    if (this.#match(/[pP]\{[^}]*\}|[sSDwW]/y)) return ANY;
    if (this.#match(/[bB]/y)) return { kind: 'text', text: '' };
    const [, hex] = this.#match(/u([\da-fA-F]{4})/y) ?? [];
    if (hex) return { kind: 'text', text: String.fromCharCode(Number.parseInt(hex, 16)) };
    if (/^[\dkucx]/.test(this.source[this.#at] ?? '0')) throw new SyntaxError('An escape that is not read.');
    const sign = this.#character();
    return { kind: 'text', text: ESCAPED[sign] ?? sign };
  }

  #repeated(inner: Node): Node {
    if (!'*+?{'.includes(this.source[this.#at] ?? ')')) return inner;
    const [sign, least, , most] = this.#match(/[*+?]|\{(\d+)(,(\d*))?\}/y) ?? [];
    if (sign === undefined) return inner;
    this.#take('?'); // lazy: it matches the same texts
    if (least === undefined) {
      return { kind: 'repeated', inner, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
    }
    const isExact = !sign.includes(',');
    return { kind: 'repeated', inner, least: Number(least), most: isExact ? Number(least) : Number(most || Infinity) };
  }

  #take(sign: string): boolean {
    if (!this.source.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  #match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.source);
    if (found) this.#at = expression.lastIndex;
    return found ?? undefined;
  }

  #character(): string {
    const character = String.fromCodePoint(this.source.codePointAt(this.#at)!);
    this.#at += character.length;
    return character;
  }
}
