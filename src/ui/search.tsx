import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Say } from '../wording/say';
import { Arrow } from './icons';
import { type Match, mark, matchesIn, reach } from './matches';

interface Props {
  readonly say: Say;
  /** The element whose paragraphs are searched. */
  readonly text: RefObject<HTMLElement | null>;
  /** Changes whenever what is in it does. */
  readonly version: string;
}

/** Milliseconds that typing may pause before a long text is searched. */
const PAUSE = 80;

/** A search within the text: how often it says something, and ways to the next and to the previous place. */
export function Search({ say, text, version }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const search = useSearch(text, version);
  useFindKey(field);
  const { query, count, at, isDone } = search;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') search.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && query !== '') search.ask('');
    else return;
    event.preventDefault();
  };
  const none = isDone ? say('searchNone') : '';
  const told = count === 0 ? none : say('searchCount', { at: at + 1, count });
  return (
    <search class="search">
      <input
        ref={field}
        type="search"
        placeholder={say('searchLabel')}
        aria-label={say('searchLabel')}
        value={query}
        onInput={(event) => search.ask(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span class="matches" role="status">
        {query.trim() === '' ? '' : told}
      </span>
      {count > 0 && (
        <>
          <button type="button" class="icon" aria-label={say('searchPrevious')} onClick={() => search.step(-1)}>
            <Arrow to="up" />
          </button>
          <button type="button" class="icon" aria-label={say('searchNext')} onClick={() => search.step(1)}>
            <Arrow to="down" />
          </button>
        </>
      )}
    </search>
  );
}

/** What was found, and for which query. */
interface Found {
  readonly matches: readonly Match[];
  readonly soughtFor: string;
}

function useSearch(text: RefObject<HTMLElement | null>, version: string) {
  const [query, ask] = useState('');
  const [{ matches, soughtFor }, find] = useState<Found>({ matches: [], soughtFor: '' });
  const [at, setAt] = useState(0);
  useEffect(() => {
    const seek = () => find({ matches: text.current ? matchesIn(text.current, query) : [], soughtFor: query });
    const timer = setTimeout(seek, query ? PAUSE : 0);
    return () => clearTimeout(timer);
  }, [query, version]);
  useEffect(() => setAt(0), [query]);
  const current = matches.length === 0 ? 0 : Math.min(at, matches.length - 1);
  useEffect(() => {
    mark(matches, current);
    return () => mark([], 0);
  }, [matches, current]);
  useEffect(() => {
    const scroller = text.current?.closest('.reading');
    const match = matches[current];
    if (scroller && match) reach(match, scroller);
  }, [matches.length > 0, query, current]);
  const step = (by: number) => matches.length > 0 && setAt((current + by + matches.length) % matches.length);
  return { query, ask, count: matches.length, at: current, step, isDone: soughtFor === query };
}

/** The keys by which browsers search a page lead to the field: the text is too long for the browser's own search to see all of it. */
function useFindKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (field.current?.closest('[hidden]')) return;
      event.preventDefault();
      field.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
