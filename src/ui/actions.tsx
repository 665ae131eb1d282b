import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choice, EditPlace, Stretch } from '../messages';
import type { Say } from '../wording/say';

/** What the reader can ask for; a promise that rejects is told to the reader. */
export interface Calls {
  /** Put the cleaned text on the clipboard. */
  copy(): Promise<void>;
  /** Save the cleaned text as a file. */
  download(): Promise<void>;
  /** Show the cleaned or the original text, in page and popup alike. */
  choose(choice: Choice): Promise<void>;
  /** Make these edits of a frame, or leave them, in page and popup alike. */
  decide(frame: number, edits: readonly EditPlace[], isAccepted: boolean): Promise<void>;
  /** Scroll the page to a place in one of its frames. */
  reveal(frame: number, place: Stretch): Promise<void>;
  /** Read the page again. */
  read(): Promise<void>;
  /** Stop the reading that is under way. */
  cancel(): Promise<void>;
}

interface Props {
  readonly say: Say;
  readonly choice: Choice;
  /** Whether there is a difference between original and cleaned. */
  readonly isMended: boolean;
  readonly calls: Calls;
}

/** How long an answer such as “Copied” stays, in milliseconds. */
const ANSWER_STAYS = 2_500;

/** The buttons at the foot of the popup, and their answers. */
export function Actions({ say, choice, isMended, calls }: Props) {
  const [answer, tell] = useAnswer();
  const other = choice === 'original' ? 'cleaned' : 'original';
  const act = (work: Promise<void>, done: string, failed: string) =>
    work.then(
      () => tell(done),
      () => tell(failed),
    );
  const copied = say(choice === 'original' && isMended ? 'copiedCleaned' : 'copied');
  const failed = say('chooseFailed');
  return (
    <footer>
      <p class={answer ? 'answer told' : 'answer'} role="status" aria-live="polite">
        {answer}
      </p>
      <button type="button" class="main" onClick={() => act(calls.copy(), copied, say('copyFailed'))}>
        {say('copy')}
      </button>
      <button type="button" onClick={() => act(calls.download(), say('saved'), failed)}>
        {say('download')}
      </button>
      {isMended && (
        <button type="button" class="last" onClick={() => act(calls.choose(other), '', failed)}>
          {say(other === 'original' ? 'showOriginal' : 'showCleaned')}
        </button>
      )}
    </footer>
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
