import { useMemo, useRef, useState } from 'preact/hooks';
import { type Change, changesAfter, changesOf } from '../document/changes';
import { missingIn } from '../document/missing';
import type { DocumentView, Place } from '../document/view';
import type { Say } from '../wording/say';
import { Actions } from './actions';
import type { Calls, Preferences } from './calls';
import { Changes } from './changes';
import { Cleaned } from './cleaned';
import { MissingList } from './missing';
import { useShownText } from './shown-text';
import { type Tab, Tabs } from './tabs';

interface Props {
  readonly say: Say;
  readonly view: DocumentView;
  readonly calls: Calls;
  readonly preferences: Preferences;
  go(place: Place): Promise<void>;
}

const names = ['cleaned', 'changes', 'missing'] as const;

/** The three views of a document, and the buttons below them. */
export function Views({ say, view, calls, preferences, go }: Props) {
  const [opened, setOpen] = useState<(typeof names)[number]>('cleaned');
  // A page that became a sound one has nothing but its text.
  const open = view.state === 'found' ? opened : 'cleaned';
  const edits = useMemo(() => view.patches.reduce((sum, { length }) => sum + length, 0), [view.patches]);
  const missing = useMemo(() => missingIn(view), [view.cleaned]);
  const shown = useShownText(view, calls, preferences);
  const tabs: readonly Tab<(typeof names)[number]>[] = [
    { name: 'cleaned', title: say(view.choice === 'original' ? 'tabOriginal' : 'tabCleaned') },
    { name: 'changes', title: say('tabChanges'), count: edits.toLocaleString(say.language) },
    { name: 'missing', title: say('tabMissing'), count: missing.holes.length.toLocaleString(say.language) },
  ];
  const panel = (name: (typeof names)[number]) => ({ id: `view-${name}`, 'aria-labelledby': `tab-${name}` });
  return (
    <>
      <main>
        {view.state === 'found' && (
          <Tabs label={say('views')} tabs={tabs} open={open} onOpen={(name) => setOpen(name)} />
        )}
        {/* The text stays where it is while another view is open: it is long, and the reader has a place in it. */}
        <section class="view" role="tabpanel" {...panel('cleaned')} hidden={open !== 'cleaned'}>
          <Cleaned say={say} view={view} shown={shown} />
        </section>
        {open === 'changes' && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
          <section class="list" role="tabpanel" tabIndex={0} {...panel('changes')}>
            <AllChanges say={say} view={view} calls={calls} go={go} />
          </section>
        )}
        {open === 'missing' && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
          <section class="list" role="tabpanel" tabIndex={0} {...panel('missing')}>
            <MissingList say={say} view={view} missing={missing} go={go} />
          </section>
        )}
      </main>
      <Actions say={say} view={view} calls={calls} preferences={preferences} paragraphs={shown.cleaned} />
    </>
  );
}

/** The changes, worked out when somebody looks; a decision renews those that it concerns. */
function AllChanges(props: Omit<Props, 'preferences'>) {
  const { view } = props;
  const known = useRef<{ readonly patches: DocumentView['patches']; readonly changes: readonly Change[] }>(undefined);
  const changes = useMemo(() => {
    const { current } = known;
    return current?.patches === view.patches ? changesAfter(view, current.changes) : changesOf(view);
  }, [view.patches, view.left]);
  known.current = { patches: view.patches, changes };
  return <Changes {...props} changes={changes} />;
}
