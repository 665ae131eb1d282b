/** What a number in a phrase stands for; `${'total'}` in a template of `phrase` captures one. */
export type NumberName = 'total' | 'shown' | 'omitted';

// Half or full width, grouped by threes or not, with decimals, in thousands (1.8k, 3.6 千, 2천) or myriads, or in Chinese numerals.
const NUMBER =
  "[0-9０-９]{1,3}(?:[,，.．'\\u2019 \\u00a0\\u2009\\u202f][0-9０-９]{3}){1,4}(?![0-9０-９])|[0-9０-９]{1,12}(?:[.,．][0-9０-９]{1,6})?(?:\\s?[千万萬亿億천만](?:[0-9０-９]{1,4}[千천]?|\\s[0-9０-９][千천])?|k(?!\\p{L}))?|[〇零一壹二兩两貳贰三叁參四肆五伍六陸陆七柒八捌九玖十拾百佰千仟廿卅万萬亿億]{1,16}";

/** The source of an expression for a number, as `readNumber` reads it. */
export const numberSource = NUMBER;

// All white space in a row: engines compile it twenty times faster than a few of them, and as it begins where the white space
// begins, no text makes it slow.
const BLANK = '(?:(?<!\\s)\\s+)';

/** The source of an expression for what a number ends with. */
export const lastOfNumber = '[0-9０-９〇零一壹二兩两貳贰三叁參四肆五伍六陸陆七柒八捌九玖十拾百佰千仟廿卅万萬亿億천만k]';

/** A source of `phrase` with its numbers and blanks as single signs, all that can be told of them. */
export function withoutNumbers(source: string): string {
  return source.replaceAll(NUMBER, '\\d').replaceAll(lastOfNumber, '\\d').replaceAll(BLANK, '\\s');
}

/** A source of a regular expression in which each blank stands for any white space, in a class for one sign of it. */
export function withBlanks(source: string): string {
  return source.replace(/\[(?:\\.|[^\]\\])*\]| /gsu, (found) => (found === ' ' ? BLANK : found.replaceAll(' ', '\\s')));
}

/** A regular expression that is made when it is first needed: few pages have a passage that it may match. */
export class Phrase {
  #source: string | undefined;
  #expression: RegExp | undefined;

  /** `written`: its source, or what `expand` makes its source of. */
  constructor(
    readonly written: string,
    readonly flags: string,
    private readonly expand = () => written,
  ) {}

  get source(): string {
    this.#source ??= this.expand();
    return this.#source;
  }

  get expression(): RegExp {
    this.#expression ??= new RegExp(this.source, this.flags);
    return this.#expression;
  }
}

/**
 * A phrase from a template that may run over several lines: line breaks and indentation are left out, a blank
 * stands for any white space, `${'omitted'}` captures a number under that name (numbered from the second on, since a name
 * may occur only once). Upper and lower case are the same. Repetitions are bounded, so that no text makes a phrase slow.
 */
export function phrase(template: TemplateStringsArray, ...names: readonly NumberName[]): Phrase {
  return new Phrase(String.raw(template, ...names), 'giu', () => sourceOf(template.raw, names));
}

function sourceOf(raw: readonly string[], names: readonly NumberName[]): string {
  const seen = new Map<NumberName, number>();
  const parts = raw.map((part, i) => {
    const source = withBlanks(bounded(part.replace(/\n\s*/g, '')));
    const name = names[i];
    if (name === undefined) return source;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${source}(?<${name}${count === 1 ? '' : count}>${NUMBER})`;
  });
  return parts.join('');
}

/** `*` and `+` with an upper bound: a few blanks, words or characters are what a notice has. */
function bounded(source: string): string {
  return source
    .replace(/(\\[sd])([*+])/g, (_all, kind, sign) => `${kind}{${sign === '*' ? 0 : 1},8}`)
    .replace(/([)\]])([*+])/g, (_all, end, sign) => `${end}{${sign === '*' ? 0 : 1},${end === ')' ? 8 : 40}}`);
}
