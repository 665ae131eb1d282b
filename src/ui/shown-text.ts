import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Convert, converterOfParagraphs } from '../document/conversion';
import { paragraphsIn, type Scope, scopesOf } from '../document/scope';
import type { DocumentView } from '../document/view';
import { toText } from '../engine/export/export';
import type { PlacedParagraph } from '../engine/export/paragraphs';
import type { Script } from '../settings';
import type { Calls, Preferences } from './calls';
import { beginningOf } from './portions';

/** Which text is shown, in which script, and how to ask for another. */
export interface ShownText {
  readonly scope: Scope;
  readonly scopes: readonly Scope[];
  setScope(scope: Scope): void;
  readonly script: Script;
  setScript(script: Script): void;
  /** Whether there are Chinese characters to convert. */
  readonly isConvertible: boolean;
  readonly hasFailed: boolean;
  /** The cleaned text: what is copied and saved, whatever is shown. */
  readonly cleaned: readonly PlacedParagraph[];
  /** What is shown: the same, or the original. */
  readonly paragraphs: readonly PlacedParagraph[];
}

/** Characters that show which script a text is in. */
const SAMPLE = 20_000;

/** Keeps what the reader chose to see of a view. */
export function useShownText(view: DocumentView, calls: Calls, preferences: Preferences): ShownText {
  const [scope, setScope] = useState<Scope>('article');
  const scopes = scopesOf(view);
  const actual = scopes.includes(scope) ? scope : 'article';
  const asWritten = useMemo(() => paragraphsIn(view, actual), [view.cleaned, view.selection, actual]);
  // The passages stay what they are, whatever the reader decides.
  const sample = useMemo(() => toText(beginningOf(view.cleaned, SAMPLE), () => ''), [view.passages]);
  const isConvertible = /\p{Script=Han}/u.test(sample) && !/[\p{Script=Hiragana}\p{Script=Hangul}]/u.test(sample);
  const conversion = useConversion(calls, isConvertible ? preferences.script : 'as-is', sample);
  const { convert } = conversion;
  const converting = useMemo(() => convert && converterOfParagraphs(convert), [convert]);
  const cleaned = useMemo(() => (converting ? asWritten.map(converting) : asWritten), [asWritten, converting]);
  const paragraphs = view.choice === 'original' ? view.original : cleaned;
  return { scope: actual, scopes, setScope, isConvertible, cleaned, paragraphs, ...conversion };
}

/** Loads what converts into the script that is asked for; until it is there, the text stays as it is. */
function useConversion(calls: Calls, preferred: Script, sample: string) {
  const [script, setScript] = useState(preferred);
  const [loaded, setLoaded] = useState<{ script: Script; convert?: Convert }>({ script: 'as-is' });
  useEffect(() => {
    if (script === 'as-is') return;
    let isWanted = true;
    calls.converter(script, sample).then(
      (convert) => isWanted && setLoaded({ script, convert }),
      () => isWanted && setLoaded({ script }),
    );
    return () => {
      isWanted = false;
    };
  }, [script]);
  const isThere = script !== 'as-is' && loaded.script === script;
  return { script, setScript, convert: isThere ? loaded.convert : undefined, hasFailed: isThere && !loaded.convert };
}
