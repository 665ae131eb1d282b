import { asRead, type ChangePlace } from '../document/changes';
import { differenceOf } from '../document/difference';
import type { Say } from '../wording/say';

interface Props {
  readonly say: Say;
  /** BCP 47 tag of the text, or empty. */
  readonly language: string;
  readonly place: ChangePlace;
}

/** A place before and after, character by character, amid the words around it. */
export function Pair({ say, language, place: { edit: asMade, before, after } }: Props) {
  const edit = asRead(asMade);
  const differences = differenceOf(edit.was, edit.now);
  const isLeftward = isWrittenLeftward(before + edit.now + after);
  const isInline = edit.now === '' || differences.some(({ kind }) => kind === 'same');
  return (
    <p class="pair" lang={language || undefined} dir={isLeftward ? 'rtl' : 'ltr'}>
      <span class="around">{before}</span>
      {isInline ? (
        differences.map(({ kind, text }, i) => {
          if (kind === 'same') return <span key={i}>{text}</span>;
          return kind === 'out' ? <Out key={i} text={text} /> : <In key={i} text={text} />;
        })
      ) : (
        <>
          <bdi>
            <Out text={edit.was} />
          </bdi>
          <span class="becomes" aria-hidden="true">
            {isLeftward ? ' ← ' : ' → '}
          </span>
          <span class="unseen">{say('changeNow')}</span>
          <In text={edit.now} />
        </>
      )}
      <span class="around">{after}</span>
    </p>
  );
}

/** Whether the first letter is one of a script that runs from right to left. What a page shows of garbled text says nothing of that. */
function isWrittenLeftward(text: string): boolean {
  return /^\P{L}*[\u0590-\u08ff\ufb1d-\ufefc]/u.test(text);
}

const Out = ({ text }: { text: string }) => (
  <del>
    <Visible text={text} />
  </del>
);
const In = ({ text }: { text: string }) => (
  <ins>
    <Visible text={text} />
  </ins>
);

/** What no font has. */
export const CONTROLS = /([\p{Cc}\p{Co}])/u;

/** What nobody sees, or no font has. */
const UNSEEN = /([\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\u00a0])/u;

/** A text of which every character can be seen: of those that cannot, the code is shown. */
export function Visible({ text, unseen = UNSEEN }: { text: string; unseen?: RegExp }) {
  return (
    <>
      {text.split(unseen).map((part, i) =>
        i % 2 === 0 ? (
          part
        ) : (
          <span key={i} class="code">
            {part.codePointAt(0)!.toString(16).toUpperCase().padStart(2, '0')}
          </span>
        ),
      )}
    </>
  );
}
