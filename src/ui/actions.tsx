import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentView } from '../document/view';
import type { PlacedParagraph } from '../engine/export/paragraphs';
import type { Say } from '../wording/say';
import type { Calls, Preferences, Taking } from './calls';
import { Menu } from './menu';

interface Props {
  readonly say: Say;
  readonly view: DocumentView;
  readonly calls: Calls;
  readonly preferences: Preferences;
  /** What is copied and saved. */
  readonly paragraphs: readonly PlacedParagraph[];
}

/** How long an answer such as “Copied” stays, in milliseconds. */
const ANSWER_STAYS = 2_500;

/** The buttons at the foot of the interface, and their answers. */
export function Actions(props: Props) {
  const { say, view, calls } = props;
  const [answer, tell] = useAnswer();
  const other = view.choice === 'original' ? 'cleaned' : 'original';
  const act = (work: Promise<void>, done: string, failed: string) =>
    work.then(
      () => tell(done),
      () => tell(failed),
    );
  return (
    <footer>
      <p class={answer ? 'answer told' : 'answer'} role="status" aria-live="polite">
        {answer}
      </p>
      <Take {...props} act={act} />
      {view.state === 'found' && (
        <button type="button" class="last" onClick={() => act(calls.choose(other), '', say('chooseFailed'))}>
          {say(other === 'original' ? 'showOriginal' : 'showCleaned')}
        </button>
      )}
    </footer>
  );
}

type TakeProps = Props & { act(work: Promise<void>, done: string, failed: string): void };

/** Copy and save, in the reader's usual format or in another. */
function Take({ say, view, calls, preferences, paragraphs, act }: TakeProps) {
  const [options, setOptions] = useState({ flags: preferences.flags, provenance: preferences.provenance });
  const { format } = preferences;
  const copied = say(view.choice === 'original' && view.state === 'found' ? 'copiedCleaned' : 'copied');
  const copy = (taking: Pick<Taking, 'format' | 'isRich'>) =>
    act(calls.copy({ ...options, ...taking, paragraphs }), copied, say('copyFailed'));
  const save = (one: Taking['format']) =>
    act(calls.save({ ...options, format: one, paragraphs }), say('saved'), say('chooseFailed'));
  return (
    <>
      <div class="split">
        <button type="button" class="main" onClick={() => copy({ format, isRich: format === 'text' })}>
          {say('copy')}
        </button>
        <Menu
          say={say}
          options={options}
          onOptions={setOptions}
          onCopy={(one) => copy({ format: one, isRich: one === 'html' })}
          onSave={save}
        />
      </div>
      <button type="button" onClick={() => save(format)}>
        {say('download')}
      </button>
    </>
  );
}

/** A short answer that goes away by itself. */
function useAnswer(): [string, (answer: string) => void] {
  const [answer, setAnswer] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = (next: string) => {
    clearTimeout(timer.current);
    setAnswer(next);
    timer.current = setTimeout(() => setAnswer(''), ANSWER_STAYS);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return [answer, tell];
}
