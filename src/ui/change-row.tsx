import { useState } from 'preact/hooks';
import type { Change, ChangePlace } from '../document/changes';
import { asRead, countOf } from '../document/changes';
import { type DocumentView, inFrame, type Place } from '../document/view';
import { damageNames } from '../wording/damage';
import type { Say } from '../wording/say';
import { ByteRuler } from './byte-ruler';
import type { Calls } from './calls';
import { explanationFor } from './explanation';
import { CONTROLS, Pair, Visible } from './pair';
import { Switch } from './switch';

interface Props {
  readonly say: Say;
  readonly view: DocumentView;
  readonly change: Change;
  readonly calls: Calls;
  go(place: Place): Promise<void>;
}

/** Places drawn at first, and each time the reader wants more. */
const PORTION = 30;

/** One change: by what damage, before and after, how it is explained and how sure that is; a switch makes or unmakes it in all its places. */
export function ChangeRow({ say, view, change, calls, go }: Props) {
  const [first, ...others] = change.places as [ChangePlace, ...ChangePlace[]];
  const { all, made } = countOf([change]);
  const name = damageNames(say, change.causes);
  const what = changeText(say, change);
  return (
    <li class="card change">
      <h2>
        <span class="name">{name}</span>
        {all > 1 && <span class="times">×{all.toLocaleString(say.language)}</span>}
        <span class={`tag tag-${change.trust}`}>{say('trustName', { trust: change.trust })}</span>
        <Accept say={say} view={view} calls={calls} places={change.places} what={what} />
      </h2>
      <Pair say={say} language={view.language} place={first} />
      <p>
        <Visible text={explanationFor(say, change)} unseen={CONTROLS} />
      </p>
      {others.length === 0 && <Go say={say} place={first} go={go} what={what} />}
      {change.kind === 'garbled' && <ByteRuler say={say} edit={first.edit} calls={calls} />}
      {others.length > 0 && (
        <details>
          <summary>
            {say('changePlaces', { count: all })}
            {made > 0 && made < all && <span class="soft"> · {say('changeState', { state: 'some', made, all })}</span>}
          </summary>
          <Places say={say} view={view} change={change} calls={calls} go={go} />
        </details>
      )}
    </li>
  );
}

/** `Ã© → é`, or what is taken out. */
function changeText(say: Say, { places, kind, causes }: Change): string {
  const { was, now } = asRead(places[0]!.edit);
  return kind === 'reading' ? damageNames(say, causes) : `${was} → ${now}`;
}

function Places({ say, view, change, calls, go }: Props) {
  const [shown, setShown] = useState(PORTION);
  return (
    <>
      <ul class="places">
        {change.places.slice(0, shown).map((place) => {
          const what = `${place.before}${asRead(place.edit).was}${place.after}`;
          return (
            <li key={`${place.place.passage} ${place.place.from}`}>
              <Pair say={say} language={view.language} place={place} />
              <Go say={say} place={place} go={go} what={what} />
              <Accept say={say} view={view} calls={calls} places={[place]} what={what} />
            </li>
          );
        })}
      </ul>
      {shown < change.places.length && (
        <button type="button" class="more" onClick={() => setShown(shown + PORTION)}>
          {say('showMore')}
        </button>
      )}
    </>
  );
}

interface GoProps extends Pick<Props, 'say' | 'go'> {
  readonly place: ChangePlace;
  readonly what: string;
}

function Go({ say, place, go, what }: GoProps) {
  return (
    <button type="button" class="link" aria-label={say('showThisInPage', { what })} onClick={() => go(place.place)}>
      {say('showInPage')}
    </button>
  );
}

interface AcceptProps extends Pick<Props, 'say' | 'view' | 'calls'> {
  readonly places: readonly ChangePlace[];
  readonly what: string;
}

/** Makes or unmakes edits, frame by frame. */
function Accept({ say, view, calls, places, what }: AcceptProps) {
  const isOn = places.every(({ isMade }) => isMade);
  const decide = async () => {
    const all = places.map(({ place }) => inFrame(view, place));
    for (const frame of new Set(all.map((one) => one.frame))) {
      const mine = all.filter((one) => one.frame === frame);
      const edits = mine.map(({ place: { passage, from: start } }) => ({ passage, start }));
      await calls.decide(frame, edits, !isOn);
    }
  };
  return <Switch label={say('changeAccept', { what })} isOn={isOn} onToggle={decide} />;
}
