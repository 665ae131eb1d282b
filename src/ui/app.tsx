import type { DocumentView, Place, View } from '../document/view';
import { inFrame } from '../document/view';
import { defaults } from '../settings';
import type { Say } from '../wording/say';
import type { Calls, Preferences } from './calls';
import { DocumentBar } from './document-bar';
import { Door } from './icons';
import { Mark } from './mark';
import { Uncovered } from './pieces';
import { Quiet } from './quiet';
import { Sentence } from './sentence';
import { Views } from './views';

interface Props {
  readonly say: Say;
  readonly view: View;
  readonly calls: Calls;
  readonly preferences?: Preferences;
}

/** The interface of a tab: what was found on the page, the text, the changes, what is missing, and what to do with it. */
export function App({ say, view, calls, preferences = defaults }: Props) {
  if (!('cleaned' in view)) {
    return (
      <>
        <Header say={say} title={'title' in view ? view.title : ''} calls={calls} />
        <Quiet say={say} view={view} calls={calls} />
        {'unread' in view && <Unread say={say} view={view} />}
      </>
    );
  }
  const go = (place: Place) => {
    showInText(place);
    const { frame, place: stretch } = inFrame(view, place);
    return calls.reveal(frame, stretch).catch(() => undefined);
  };
  return (
    <>
      <Header say={say} title={view.title} view={view} calls={calls} go={go} />
      <Views say={say} view={view} calls={calls} preferences={preferences} go={go} />
    </>
  );
}

/** Brings a passage into sight, should it be among the text that is shown. */
function showInText({ passage }: Place): void {
  document.querySelector(`[data-passage="${passage}"]`)?.scrollIntoView({ block: 'center' });
}

interface HeaderProps {
  readonly say: Say;
  readonly calls: Calls;
  readonly title: string;
  readonly view?: DocumentView;
  go?(place: Place): Promise<void>;
}

function Header({ say, title, view, calls, go }: HeaderProps) {
  return (
    <header>
      <div class="top">
        <Mark />
        <h1 title={title} lang={view?.language || undefined} dir="auto">
          <Uncovered text={title || say('extensionName')} />
        </h1>
        <Doors say={say} calls={calls} />
      </div>
      {view?.state === 'found' && go && (
        <>
          <Sentence say={say} view={view} />
          <DocumentBar say={say} view={view} go={go} />
        </>
      )}
      {view && <Unread say={say} view={view} />}
      {view && view.putBack > 0 && (
        <p class="said" role="status">
          {say('putBack', { count: view.putBack })}
        </p>
      )}
      {view?.isRepairedBefore && (
        <p class="said" role="status">
          {say('repairedBefore')}
        </p>
      )}
      {view?.state === 'clean' && view.cuts.length === 0 && !view.isRepairedBefore && (
        <Sound say={say} isAll={view.unread + view.pictures === 0} />
      )}
      {view?.cuts.map((cut) => (
        <p key={`${cut.what} ${cut.count}`} class="said" role="status">
          {say('cut', cut)}
        </p>
      ))}
    </header>
  );
}

/** Says that nothing is wrong: with the page, or with what of it could be read. */
function Sound({ say, isAll }: Pick<HeaderProps, 'say'> & { readonly isAll: boolean }) {
  return (
    <p class="said">
      {isAll ? (
        <>
          <b class="sound">{say('clean')}</b> {say('cleanHint')}
        </>
      ) : (
        say('saidChecked')
      )}
    </p>
  );
}

/** Says of how many frames nothing is told, and how many pages are pictures. */
function Unread({
  say,
  view,
}: Pick<HeaderProps, 'say'> & { readonly view: Pick<DocumentView, 'unread' | 'pictures'> }) {
  const unread = [
    ['framesUnread', view.unread],
    ['pagesPictured', view.pictures],
  ] as const;
  return unread.map(
    ([what, count]) =>
      count > 0 && (
        <p key={what} class="said" role="status">
          {say(what, { count })}
        </p>
      ),
  );
}

/** The ways to the panel and to the options. */
function Doors({ say, calls }: Pick<HeaderProps, 'say' | 'calls'>) {
  const doors = [
    ['openPanel', calls.openPanel],
    ['openOptions', calls.openOptions],
  ] as const;
  return doors.map(
    ([name, open]) =>
      open && (
        <button
          key={name}
          type="button"
          class="door"
          aria-label={say(name)}
          title={say(name)}
          onClick={() => open().catch(() => undefined)}
        >
          <Door to={name} />
        </button>
      ),
  );
}
