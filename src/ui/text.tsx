import { Component } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Paragraph } from '../engine/paragraphs';
import type { Choice } from '../messages';
import type { Say } from '../wording/say';
import { DrawnParagraph } from './pieces';
import { beginningOf, portionsOf } from './portions';

/** Characters drawn at once: more than any popup shows, little enough for one frame. */
const FIRST = 3_000;
const PORTION = 6_000;

interface Props {
  readonly say: Say;
  readonly choice: Choice;
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
}

/** The text of the document. Its beginning is there at once; the rest follows portion by portion while the browser is idle. */
export function Text({ say, choice, language, paragraphs }: Props) {
  const portions = useMemo(() => portionsOf(paragraphs, PORTION), [paragraphs]);
  const drawn = useGrowing(paragraphs, portions.length);
  const shown = drawn === 0 ? [beginningOf(paragraphs, FIRST)] : portions.slice(0, drawn);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section class="reading" aria-label={say(choice === 'original' ? 'textOriginal' : 'textCleaned')} tabIndex={0}>
      <div class="text" lang={language || undefined} aria-busy={drawn < portions.length}>
        {shown.map((portion, i) => (
          <Portion key={i} say={say} choice={choice} paragraphs={portion} />
        ))}
      </div>
    </section>
  );
}

/** How many of `all` portions to draw by now; begins anew at 0 when there is another text. */
function useGrowing(text: unknown, all: number): number {
  const [state, grow] = useState({ text, drawn: 0 });
  const drawn = state.text === text ? state.drawn : 0;
  useEffect(() => {
    if (drawn >= all) return;
    const timer = setTimeout(() => grow({ text, drawn: drawn + 1 }), 0);
    return () => clearTimeout(timer);
  }, [text, drawn, all]);
  return drawn;
}

/** A portion is drawn once: portions that follow do not touch it. */
class Portion extends Component<Omit<Props, 'language'>> {
  override shouldComponentUpdate(next: Omit<Props, 'language'>) {
    const { say, choice, paragraphs } = this.props;
    return next.say !== say || next.choice !== choice || next.paragraphs !== paragraphs;
  }

  override render({ say, choice, paragraphs }: Omit<Props, 'language'>) {
    return (
      <div class="portion">
        {paragraphs.map((paragraph, i) => (
          <DrawnParagraph key={i} say={say} choice={choice} paragraph={paragraph} />
        ))}
      </div>
    );
  }
}
