import { useMemo, useRef, useState } from 'preact/hooks';
import { type BarStretch, placeIn } from '../document/bar';
import type { DocumentView, Place } from '../document/view';
import type { Say } from '../wording/say';
import { type BarPart, labelOf, partsOf } from './bar-parts';

interface Props {
  readonly say: Say;
  readonly view: DocumentView;
  go(place: Place): Promise<void>;
}

/** The map of the document, whose parts lead there in the page; and how much of it is here. */
export function DocumentBar({ say, view, go }: Props) {
  const parts = useMemo(() => partsOf(view.bar), [view.bar]);
  const [pointed, point] = useState<BarPart | undefined>();
  return (
    <div class="map">
      <Parts say={say} view={view} parts={parts} go={go} point={point} />
      <div class="legend">
        {pointed && parts.includes(pointed) ? (
          <span class="pointed">{labelOf(say, pointed)}</span>
        ) : (
          [shareOf(say, view), sizeOf(say, view)].map((said) => said && <span key={said}>{said}</span>)
        )}
      </div>
    </div>
  );
}

/** A press this near to a repair, in pixels, is meant for it: it may be drawn no wider than a hair. */
const NEAR = 6;

type PartsProps = Props & { readonly parts: readonly BarPart[]; point(part?: BarPart): void };

/** One stop for the Tab key; arrows lead from part to part. */
function Parts({ say, view, parts, go, point }: PartsProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowLeft: stop - 1, ArrowRight: stop + 1, Home: 0, End: parts.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const to = Math.min(parts.length - 1, Math.max(0, next));
    setStop(to);
    bar.current?.querySelectorAll('button')[to]?.focus();
  };
  const first = Math.min(stop, parts.length - 1);
  const buttonFor = (part: BarPart, index: number) => (
    <button
      key={index}
      type="button"
      {...dressOf(part)}
      tabIndex={index === first ? 0 : -1}
      aria-label={labelOf(say, part)}
      onClick={(event) => go(placeFor(part, event, view))}
      onFocus={() => {
        setStop(index);
        point(part);
      }}
      onBlur={() => point()}
      onMouseEnter={() => point(part)}
    />
  );
  const label = descriptionOf(say, view);
  return (
    <div class="bar" role="toolbar" ref={bar} aria-label={label} onKeyDown={onKeyDown} onMouseLeave={() => point()}>
      {view.bar.stretches.map((stretch, i) => (
        <span key={i} {...drawnAs(stretch)}>
          {parts.map((part, index) => (part.stretch === stretch ? buttonFor(part, index) : null))}
        </span>
      ))}
    </div>
  );
}

function descriptionOf(say: Say, view: DocumentView): string {
  const { readings, places, guesses, gaps } = view.found;
  const share = shareOf(say, view) || sizeOf(say, view);
  return `${say('barDescription', { share, gaps, repairs: readings + places, guesses })} ${say('barGo')}`;
}

function dressOf({ tick }: BarPart) {
  return tick ? { class: `tick tick-${tick.kind}`, style: tickStyle(tick) } : { class: 'whole' };
}

function drawnAs({ kind, size }: BarStretch) {
  return size === undefined ? { class: `${kind} unsized` } : { class: kind, style: { flexGrow: size } };
}

function tickStyle({ at, size }: { at: number; size: number }) {
  // The last of them must not stand out beyond the end, however small it is.
  return { left: `min(${(at * 100).toFixed(2)}%, 100% - 3px)`, width: `${(size * 100).toFixed(2)}%` };
}

/** Where a press leads: the mouse to the very place in the text, or to a repair close by; a key to where the part begins. */
function placeFor({ stretch, tick }: BarPart, event: MouseEvent, view: DocumentView): Place {
  if (tick) return tick.place;
  const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
  if (stretch.kind === 'gap' || event.detail === 0 || width === 0) return stretch.place;
  const share = Math.min(1, Math.max(0, (event.clientX - left) / width));
  const distance = (one: BarStretch['ticks'][number]) => Math.abs(one.at + one.size / 2 - share) * width;
  const near = stretch.ticks.toSorted((a, b) => distance(a) - distance(b))[0];
  return near && distance(near) < NEAR ? near.place : placeIn(stretch, share, view.cleaned);
}

/**
 * How much of the document is here. What is almost all is never called all, and a little is never called nothing; what lost some
 * of its characters is not called whole, though no page says so.
 */
function shareOf(say: Say, { found, ledger }: DocumentView): string {
  if (found.gaps === 0) return found.unreadable || found.lost ? '' : say('barWhole');
  if (ledger.share === undefined) return say('barShareUnknown');
  const percent = Math.min(99, Math.max(1, Math.round(ledger.share * 100)));
  return say('barShare', { percent });
}

function sizeOf(say: Say, { ledger }: DocumentView): string {
  const { unit, total, missing } = ledger;
  const shown = ledger.shown ?? (total !== undefined && missing !== undefined ? total - missing : undefined);
  if (total !== undefined && shown !== undefined) return say('barOf', { unit, shown, total });
  return unit === 'character' ? say('barHere', { count: ledger.present }) : '';
}
