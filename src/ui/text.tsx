import { Component, type RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PlacedParagraph, PlacedPiece } from '../engine/export/paragraphs';
import type { Choice } from '../messages';
import type { Say } from '../wording/say';
import { Blocks } from './blocks';
import { beginningOf, portionsOf } from './portions';

/** Characters drawn at once: more than any popup shows, little enough for one frame. */
const FIRST = 3_000;
const PORTION = 6_000;

interface Props {
  readonly say: Say;
  readonly choice: Choice;
  readonly language: string;
  readonly paragraphs: readonly PlacedParagraph[];
}

interface TextProps extends Props {
  /** Another for another text. */
  readonly name: string;
  /** Given the element that holds the paragraphs. */
  readonly inside: RefObject<HTMLDivElement | null>;
  /** Told how many portions are drawn by now. */
  onDrawn(portions: number): void;
}

/** The text of the document. Its beginning is there at once; the rest follows portion by portion while the browser is idle. */
export function Text({ say, choice, language, paragraphs, name, inside, onDrawn }: TextProps) {
  const portions = useMemo(() => portionsOf(paragraphs, PORTION), [paragraphs]);
  const drawn = useGrowing(name, portions.length);
  useEffect(() => onDrawn(drawn), [drawn]);
  const shown = drawn === 0 ? [beginningOf(paragraphs, FIRST)] : portions.slice(0, drawn);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section class="reading" aria-label={say(choice === 'original' ? 'textOriginal' : 'textCleaned')} tabIndex={0}>
      <div class="text" ref={inside} lang={language || undefined} aria-busy={drawn < portions.length}>
        {shown.map((portion, i) => (
          <Portion key={i} say={say} choice={choice} paragraphs={portion} />
        ))}
      </div>
    </section>
  );
}

/** How many of `all` portions to draw by now; begins anew at 0 when there is another text, but not when a word of it changes. */
function useGrowing(text: string, all: number): number {
  const [state, grow] = useState({ text, drawn: 0 });
  const drawn = state.text === text ? Math.min(state.drawn, all) : 0;
  useEffect(() => {
    if (drawn >= all) return;
    const timer = setTimeout(() => grow({ text, drawn: drawn + 1 }), 0);
    return () => clearTimeout(timer);
  }, [text, drawn, all]);
  return drawn;
}

type PortionProps = Omit<Props, 'language'>;

/** A portion is drawn once: neither portions that follow nor changes elsewhere touch it. */
class Portion extends Component<PortionProps> {
  override shouldComponentUpdate(next: PortionProps) {
    const { say, choice, paragraphs } = this.props;
    return next.say !== say || next.choice !== choice || !areSame(next.paragraphs, paragraphs);
  }

  override render({ say, choice, paragraphs }: PortionProps) {
    return (
      <div class="portion">
        <Blocks say={say} choice={choice} paragraphs={paragraphs} />
      </div>
    );
  }
}

function areSame(some: readonly PlacedParagraph[], others: readonly PlacedParagraph[]): boolean {
  if (some === others) return true;
  return some.length === others.length && some.every((one, i) => one === others[i] || isSame(one, others[i]!));
}

function isSame(one: PlacedParagraph, other: PlacedParagraph): boolean {
  if (one.passage !== other.passage || one.pieces.length !== other.pieces.length) return false;
  return one.pieces.every((piece, i) => keyOf(piece) === keyOf(other.pieces[i]!));
}

function keyOf(piece: PlacedPiece): string {
  if (piece.kind === 'text') return piece.text;
  if (piece.kind === 'flag') return JSON.stringify(piece.gap);
  return `${piece.isLeft} ${piece.was} ${piece.now} ${piece.trust}`;
}
