import type { DocumentView } from '../document/view';
import type { Say } from '../wording/say';
import { type Said, saidOf } from '../wording/sentence';

/** What was found on the page, in one line of plain words. */
export function Sentence({ say, view }: { say: Say; view: DocumentView }) {
  const parts = saidOf(say, view.found, view.choice).map(drawn);
  const between = say('betweenSentences');
  return <p class="said">{parts.flatMap((part, i) => (i === 0 ? [part] : [between, part]))}</p>;
}

function drawn({ about, text }: Said) {
  if (about === 'rest') return text;
  return (
    <b key={about} {...(about === 'missing' && { class: 'missing' })}>
      {text}
    </b>
  );
}
