import type { Say } from '../wording/say';
import { Actions, type Calls } from './actions';
import { DocumentBar } from './document-bar';
import { Mark } from './mark';
import { Quiet } from './quiet';
import { Sentence } from './sentence';
import { Text } from './text';
import type { DocumentView, View } from './view';

interface Props {
  readonly say: Say;
  readonly view: View;
  readonly calls: Calls;
}

/** The popup: what was found on the page, the cleaned text, and what to do with it. */
export function App({ say, view, calls }: Props) {
  return (
    <>
      <Header say={say} view={view} />
      {'cleaned' in view ? (
        <Document say={say} view={view} calls={calls} />
      ) : (
        <Quiet say={say} view={view} calls={calls} />
      )}
    </>
  );
}

function Header({ say, view }: { say: Say; view: View }) {
  const title = 'title' in view ? view.title : '';
  return (
    <header>
      <div class="top">
        <Mark />
        <h1 title={title} lang={('language' in view && view.language) || undefined} dir="auto">
          {title || say('extensionName')}
        </h1>
      </div>
      {'cleaned' in view && view.state === 'found' && (
        <>
          <Sentence say={say} view={view} />
          <DocumentBar say={say} view={view} />
        </>
      )}
      {'cleaned' in view && view.state === 'clean' && (
        <p class="said">
          <b class="sound">{say('clean')}</b> {say('cleanHint')}
        </p>
      )}
    </header>
  );
}

function Document({ say, view, calls }: { say: Say; view: DocumentView; calls: Calls }) {
  const { choice, language } = view;
  return (
    <>
      <main>
        <Text say={say} choice={choice} language={language} paragraphs={view[choice]} />
      </main>
      <Actions say={say} choice={choice} isMended={view.state === 'found'} calls={calls} />
    </>
  );
}
