import type { Say } from '../wording/say';
import type { Bar } from './bar';
import type { DocumentView } from './view';

/** The map of the document, how much of it is here, and whether the page's numbers agree. */
export function DocumentBar({ say, view }: { say: Say; view: DocumentView }) {
  const { found, ledger, bar } = view;
  const share = shareOf(say, view);
  const { readings, places, guesses, gaps } = found;
  const description = say('barDescription', { share, gaps, repairs: readings + places, guesses });
  return (
    <div class="map">
      <div class="bar" role="img" aria-label={description}>
        <Stretches bar={bar} />
      </div>
      <div class="legend">
        <span>{share}</span>
        <span>{sizeOf(say, view)}</span>
      </div>
      {gaps > 0 && (
        <p class={`verdict ${ledger.verdict}`}>
          <span aria-hidden="true">{{ agree: '✓', disagree: '≠', unchecked: '–' }[ledger.verdict]}</span>
          {say('verdict', { verdict: ledger.verdict, off: Math.abs(ledger.off ?? 0) })}
        </p>
      )}
    </div>
  );
}

function Stretches({ bar }: { bar: Bar }) {
  return bar.stretches.map(({ kind, size, ticks }, i) => (
    <i
      key={i}
      class={size === undefined ? `${kind} unsized` : kind}
      style={size === undefined ? {} : { flexGrow: size }}
    >
      {ticks.map((tick) => (
        <i
          key={tick.at}
          class={tick.kind === 'mended' ? 'mended' : 'unproved'}
          style={{ left: `${(tick.at * 100).toFixed(2)}%`, width: `${(tick.size * 100).toFixed(2)}%` }}
        />
      ))}
    </i>
  ));
}

/** How much of the document is here. What is almost all is never called all, and a little is never called nothing. */
function shareOf(say: Say, { found, ledger }: DocumentView): string {
  if (found.gaps === 0) return say('barWhole');
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
