import type { Knowledge } from '../engine/examine';
import { model } from '../engine/language/language-model';
import { damages } from './damages';
import { markers } from './markers';

/** All that the engine works with: every rule, and the language model. */
export function knowledge(): Knowledge {
  return { damages, markers, language: model };
}
