import { IntlMessageFormat } from 'intl-messageformat';
import type { Key, Messages } from './en';
import type { Spoken } from './spoken';
import type { ValuesFor } from './values';

/** Says a message in one language; TypeScript knows which values each message wants. */
export interface Say {
  <K extends Key>(key: K, ...values: ValuesFor<K>): string;
  /** The language it speaks, for `lang` attributes. */
  readonly language: Spoken;
}

/** A voice that says these messages, which are in this language. */
export function saying(language: Spoken, messages: Messages): Say {
  const formats = new Map<Key, IntlMessageFormat>();
  const say = <K extends Key>(key: K, ...[values]: ValuesFor<K>): string => {
    let format = formats.get(key);
    if (!format) {
      // Values are the page's words: `<` in a message or value is a character, never a tag.
      format = new IntlMessageFormat(messages[key], language, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return String(format.format({ ...values }));
  };
  return Object.assign(say, { language });
}
