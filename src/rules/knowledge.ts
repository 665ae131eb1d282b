import type { Knowledge } from '../engine/examine';
import type { Language } from '../engine/language';
import { damages } from './damages';
import { markers } from './markers';

/** Every unit as likely as any other of the 65536. */
const language: Language = { cost: () => Math.log(0x10000) };

/** All that the engine works with: every rule, and the language model. */
export function knowledge(): Knowledge {
  return { damages, markers, language };
}
