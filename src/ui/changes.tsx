import { useState } from 'preact/hooks';
import type { Change } from '../document/changes';
import type { DocumentView, Place } from '../document/view';
import type { Say } from '../wording/say';
import type { Calls } from './calls';
import { ChangeRow } from './change-row';

interface Props {
  readonly say: Say;
  readonly view: DocumentView;
  readonly changes: readonly Change[];
  readonly calls: Calls;
  go(place: Place): Promise<void>;
}

/** Changes drawn at first, and each time the reader wants more. */
const PORTION = 60;

/** All changes: what was there, what is there now, why, and whether the reader wants it so. */
export function Changes({ say, view, changes, calls, go }: Props) {
  const [shown, setShown] = useState(PORTION);
  if (changes.length === 0) return <p class="nothing">{say('changesNone')}</p>;
  return (
    <>
      <ul>
        {changes.slice(0, shown).map((change) => (
          <ChangeRow key={change.key} say={say} view={view} change={change} calls={calls} go={go} />
        ))}
      </ul>
      {shown < changes.length && (
        <button type="button" class="more" onClick={() => setShown(shown + PORTION)}>
          {say('showMore')}
        </button>
      )}
    </>
  );
}
