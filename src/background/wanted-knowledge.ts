import type { Knowledge } from '../engine/examine';
import { ownMarkers } from '../engine/gaps/own-phrase';
import { knowledge } from '../rules/knowledge';
import type { Settings } from '../settings';

type Wishes = Pick<Settings, 'damagesOff' | 'markersOff' | 'phrases'>;

let last: { readonly wishes: string; readonly known: Knowledge } | undefined;

/** What the engine works with when the reader's wishes are met. The same wishes give the same lists: the engine prepares for each list once. */
export function wantedKnowledge({ damagesOff, markersOff, phrases }: Wishes): Knowledge {
  const wishes = JSON.stringify([damagesOff, markersOff, phrases]);
  if (last?.wishes !== wishes) last = { wishes, known: knownFor({ damagesOff, markersOff, phrases }) };
  return last.known;
}

function knownFor({ damagesOff, markersOff, phrases }: Wishes): Knowledge {
  const { damages, markers, language } = knowledge();
  if (damagesOff.length + markersOff.length + phrases.length === 0) return { damages, markers, language };
  return {
    damages: damages.filter(({ id }) => !damagesOff.includes(id)),
    markers: [...markers.filter(({ id }) => !markersOff.includes(id)), ...ownMarkers(phrases)],
    language,
  };
}
