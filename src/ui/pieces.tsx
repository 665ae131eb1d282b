import { Fragment } from 'preact';
import { DECEIVING } from '../engine/deceiving';
import { signOf, textOf } from '../engine/export/export';
import { type Grouped, groupsOf, isGroup } from '../engine/export/marks';
import type { Piece, PlacedParagraph, PlacedPiece } from '../engine/export/paragraphs';
import { isHole, isKept, isReading } from '../engine/gaps/found';
import type { Gap } from '../engine/gaps/gap';
import type { Choice } from '../messages';
import { damageNames, explanationOf } from '../wording/damage';
import { flagText, flagWhat, flagWhy } from '../wording/flag';
import type { Say } from '../wording/say';
import { Visible } from './pair';

/** What all that is drawn of a text needs. */
export interface Props {
  readonly say: Say;
  readonly choice: Choice;
}

interface ParagraphProps extends Props {
  readonly paragraph: PlacedParagraph;
  /** Whether it stands in a cell of a table that is drawn as one. */
  readonly isCell?: boolean;
}

/** A paragraph, heading or item of the document, with its repairs marked and its gaps flagged; where a join brought in another passage, that begins at an empty element of its name. */
export function DrawnParagraph({ paragraph, isCell, ...props }: ParagraphProps) {
  const Element = paragraph.role === 'heading' ? 'h2' : 'p';
  return (
    <Element
      class={`${roleClass(paragraph)} ${besideClass(paragraph, isCell)} ${isEastern(paragraph) ? '' : 'western'}`}
      data-passage={paragraph.passage}
      {...listed(paragraph)}
      dir="auto"
    >
      <DrawnPieces entries={groupsOf(withEntries(withoutPadding(paragraph.pieces)))} {...props} />
    </Element>
  );
}

/** What the styles draw of a list: what stands ahead of an item, and how far that is set in. */
export const listed = ({ list }: Pick<PlacedParagraph, 'list'>) => ({
  'data-number': signOf(list?.number) || (list?.isDotted ? '• ' : undefined),
  'data-depth': list?.depth || undefined,
});

/** A piece that may be the first of a passage that a join brought in. */
type Entry = PlacedPiece & { readonly isEntry: boolean };

function withEntries(pieces: readonly PlacedPiece[]): readonly Entry[] {
  return pieces.map((piece, i) => ({ ...piece, isEntry: piece.passage !== pieces[i - 1]?.passage }));
}

/** Pieces with their marks. Links are none here: the popup is no place to leave from. */
function DrawnPieces({ entries, ...props }: Props & { entries: Grouped<Entry> }) {
  return (
    <>
      {entries.map((one, i) => {
        if (!isGroup(one)) {
          return (
            <Fragment key={i}>
              {one.isEntry && <span data-passage={one.passage} />}
              <DrawnPiece piece={one} {...props} />
            </Fragment>
          );
        }
        const [, , name] = one.mark;
        const Element = name === 'a' || name === 'sign' || name === 'none' ? Fragment : name;
        return (
          <Element key={i}>
            <DrawnPieces entries={one.inside} {...props} />
          </Element>
        );
      })}
    </>
  );
}

/** East Asian faces set the signs of the West as wide as their own: `l’île` would have a hole in a Chinese document. */
function isEastern({ pieces }: PlacedParagraph): boolean {
  return pieces.some((piece) => /[\u1100-\u11ff\u2e80-\ufaff\uff00-\uffef]/.test(textOf(piece, () => '')));
}

const roleClass = ({ role }: PlacedParagraph): string => (role === 'code' ? 'program' : role);

/** The class of what goes on with the line ahead, or is the next line of the same text. */
function besideClass({ parting }: PlacedParagraph, isCell = false): string {
  return parting === '\n' && !isCell ? 'line' : parting === ' ' ? 'beside' : '';
}

/** White space beside a flag would be an empty line: a flag stands on lines of its own. */
function withoutPadding(pieces: readonly PlacedPiece[]): readonly PlacedPiece[] {
  const isBlock = (piece?: Piece) => piece?.kind === 'flag' && isHole(piece.gap);
  return pieces.filter((piece, i) => {
    const isBlank = piece.kind === 'text' && piece.text.trim() === '';
    return !isBlank || !(isBlock(pieces[i - 1]) || isBlock(pieces[i + 1]));
  });
}

function DrawnPiece({ piece, say, choice }: Props & { piece: Piece }) {
  if (piece.kind === 'text') {
    const isAbove = piece.isAdded && piece.marks;
    return isAbove ? (
      <rt>
        <Uncovered text={piece.text.slice(1, -1)} />
      </rt>
    ) : (
      <Uncovered text={piece.text} />
    );
  }
  if (piece.kind === 'flag') return <Flag say={say} gap={piece.gap} />;
  return <Mended say={say} choice={choice} piece={piece} />;
}

function Mended({ piece, say, choice }: Props & { piece: Extract<Piece, { kind: 'mended' }> }) {
  const { was, now, trust, causes, isLeft } = piece;
  const damage = damageNames(say, causes);
  if (isLeft) {
    return (
      <span class="guess" title={say('guessTitle', { damage, now })}>
        <Uncovered text={was} />
      </span>
    );
  }
  const shown = choice === 'original' ? was : now;
  if (shown === '') return null;
  const title = [choice === 'original' ? damage : say('mendedTitle', { damage, trust, was }), explanationOf(say, piece)]
    .filter(Boolean)
    .join('\n');
  const kind = isReading(causes) ? 'trace' : trust === 'sure' ? trust : 'likely';
  return (
    <mark class={choice === 'original' ? 'garbled' : kind} title={title}>
      <Uncovered text={shown} />
    </mark>
  );
}

/** A text in which characters that deceive readers stand with their codes. What is copied has the characters themselves. */
export const Uncovered = ({ text }: { text: string }) => <Visible text={text} unseen={DECEIVING} />;

/** A gap of text is a notice of its own; a masked or garbled word stays in its line, and so does the place of a suspicion. */
function Flag({ say, gap }: { say: Say; gap: Gap }) {
  if (isKept(gap)) {
    return (
      <span
        class={gap.reason === 'masked' ? 'masked' : 'ruin'}
        role="note"
        title={flagText(say, gap)}
        aria-label={flagText(say, gap)}
      >
        {gap.notice}
      </span>
    );
  }
  if (gap.isSuspected) {
    return (
      <span class="masked" role="note" lang={say.language} dir="ltr">
        {flagText(say, gap)}
      </span>
    );
  }
  const why = flagWhy(say, gap);
  const notice = gap.notice.trim() && say('noticeOfPage', { notice: gap.notice.trim() });
  return (
    <span class="flag" role="note" lang={say.language} dir="ltr">
      <b>{flagWhat(say, gap)}</b>
      <small title={gap.notice}>
        <Uncovered text={[why, notice].filter(Boolean).join(' · ')} />
      </small>
    </span>
  );
}
