import type { DocumentView } from '../document/view';
import type { Say } from '../wording/say';
import { type Said, saidOf } from '../wording/sentence';

/** What was found on the page, in one line of plain words. */
export function Sentence({ say, view }: { say: Say; view: DocumentView }) {
  const parts = saidOf(say, view.found, view.choice).map((part, i) => drawn(part, i === 0));
  const between = say('betweenSentences');
  return <p class="said">{parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]))}</p>;
}

/** What comes first is what a glance takes along. */
function drawn({ about, text }: Said, isFirst: boolean) {
  if (about === 'rest' && !isFirst) return text;
  return (
    <b key={text} {...(about === 'missing' && { class: 'missing' })}>
      {text}
    </b>
  );
}
