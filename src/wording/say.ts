import { IntlMessageFormat } from 'intl-messageformat';
import type { Messages } from './en';
import type { Spoken } from './spoken';
import type { Values } from './values';

/** Says the messages `M` in one language; TypeScript knows which values `V` each message wants. */
export interface Saying<M, V> {
  <K extends keyof M & string>(key: K, ...values: K extends keyof V ? [values: V[K]] : []): string;
  /** The language it speaks, for `lang` attributes. */
  readonly language: Spoken;
}

/** Says a message of Lacuna's in one language. */
export type Say = Saying<Messages, Values>;

/** A voice that says these messages, which are in this language. */
export function saying<M extends Readonly<Record<string, string>>, V>(language: Spoken, messages: M): Saying<M, V> {
  const formats = new Map<string, IntlMessageFormat>();
  const say = (key: keyof M & string, values?: object): string => {
    let format = formats.get(key);
    if (!format) {
      // Values are the page's words: `<` in a message or value is a character, never a tag.
      format = new IntlMessageFormat(messages[key]!, language, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return String(format.format({ ...values }));
  };
  return Object.assign(say, { language }) as Saying<M, V>;
}
