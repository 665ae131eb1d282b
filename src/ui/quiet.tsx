import { useEffect, useState } from 'preact/hooks';
import type { DocumentView, View } from '../document/view';
import type { Say } from '../wording/say';
import type { Calls } from './calls';

interface Props {
  readonly say: Say;
  readonly view: Exclude<View, DocumentView>;
  readonly calls: Calls;
}

/** The states without a text: one sentence, and what can be done about it. */
export function Quiet({ say, view, calls }: Props) {
  if (view.state === 'loading') return <Waiting say={say} share={view.share} calls={calls} />;
  return (
    <main class="quiet">
      <p role={view.state === 'failed' ? 'alert' : 'status'}>
        <b>{say(view.state)}</b>
      </p>
      <p>{say(`${view.state}Hint`)}</p>
      {view.state === 'failed' && view.message && (
        <p>
          <code>{view.message}</code>
        </p>
      )}
      {(view.state === 'failed' || view.state === 'cancelled') && (
        <button type="button" onClick={() => calls.read()}>
          {say('readAgain')}
        </button>
      )}
    </main>
  );
}

/** Milliseconds after which a reader may want to give up. */
const PATIENCE = 1_000;

/** What is shown while the page is read. `share` is known of long pages only; what takes its time can be given up. */
function Waiting({ say, share, calls }: Pick<Props, 'say' | 'calls'> & { share: number | undefined }) {
  const [isLate, setLate] = useState(false);
  const [isGivenUp, giveUp] = useState(false);
  const cancel = () => {
    giveUp(true);
    void calls.cancel();
  };
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  const percent = share === undefined ? undefined : Math.min(99, Math.floor(share * 100));
  return (
    <main class="quiet" aria-busy="true">
      <p role="status">{say('loading')}</p>
      {percent === undefined ? (
        <>
          <div class="waiting" aria-hidden="true" />
          {isLate && <p>{say('loadingHint')}</p>}
        </>
      ) : (
        <>
          <progress max={100} value={percent} aria-label={say('loadingShare', { percent })} />
          <p class="amount" aria-hidden="true">
            {say('loadingShare', { percent })}
          </p>
        </>
      )}
      {(isLate || percent !== undefined) && (
        <button type="button" disabled={isGivenUp} onClick={cancel}>
          {say('cancel')}
        </button>
      )}
    </main>
  );
}
