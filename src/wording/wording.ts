import type { en } from './en';

/** The key of a message. */
export type MessageKey = keyof typeof en;

/** All messages in one language, in ICU MessageFormat. */
export type Wording = Readonly<Record<MessageKey, string>>;

/** Gives a message in the reader's language; counts are formatted as that language does. */
export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
