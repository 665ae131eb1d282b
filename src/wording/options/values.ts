import type { Unit } from '../../engine/gaps/gap';
import type { Saying } from '../say';
import type { OptionsMessages } from './en';

interface Named {
  readonly host: string;
}

/** What each message of the options page wants filled in. */
export interface OptionsValues {
  readonly siteAllowNamed: Named;
  readonly siteRemoveNamed: Named;
  /** `what` and `why`: the placeholders themselves */
  readonly flagTemplateHint: { readonly what: string; readonly why: string };
  readonly flagExample: { readonly flag: string };
  readonly readAs: { readonly charset: string };
  readonly shownAs: { readonly meant: string; readonly shown: string };
  readonly someOff: { readonly count: number };
  /** `number`: the placeholder itself */
  readonly phrasesHint: { readonly number: string };
  readonly phrasePlaceholder: { readonly number: string };
  readonly markerQuoted: { readonly phrase: string };
  readonly phraseRemoveNamed: { readonly phrase: string };
  readonly unit: { readonly unit: Unit };
}

/** Says a message of the options page in one language. */
export type SayOptions = Saying<OptionsMessages, OptionsValues>;
