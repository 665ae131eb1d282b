import { gapsByClues } from '../engine/clue';
import { examine, type Knowledge } from '../engine/examine';
import { browser } from '../extension';
import { answering, type BackgroundCalls } from '../messages';
import { knowledge } from '../rules/knowledge';
import { forget, noteFound } from './badge';
import { labelsOf } from './labels';
import { mayCall, type Self } from './senders';
import { askTab } from './tabs';

let known: Knowledge | undefined;

/** All that the engine needs; the model's tables are unpacked with it. */
function allKnown(): Knowledge {
  if (!known) {
    known = knowledge();
    known.language.cost(0x4e2d, 0x6587);
  }
  return known;
}

/** While a page reads its text, nobody waits for the background: that is when its tables are made. */
function warmUp(): void {
  if (!known) setTimeout(allKnown);
}

/** Opens the background: it answers pages and popup. What it keeps in memory can all be had again. */
export function openBackground(): void {
  const self: Self = { id: browser.runtime.id, base: browser.runtime.getURL('') };
  const listen = answering<BackgroundCalls>(
    {
      examine: ({ passages, clues }) => {
        const findings = examine(passages, allKnown());
        return clues ? { ...findings, gaps: gapsByClues(passages, findings.patches, findings.gaps, clues) } : findings;
      },
      label: ({ gaps }) => labelsOf(gaps, navigator.languages),
      found: ({ count }, sender) => noteFound(count, sender),
      openTab({ tab }) {
        warmUp();
        return askTab(tab, (frame) => frame('clean'));
      },
      choose: ({ tab, choice }) => askTab(tab, (frame) => frame('show', { choice })),
    },
    (name, request, sender) => mayCall(self, name, request, sender),
  );
  browser.runtime.onMessage.addListener(listen);
  browser.tabs.onRemoved.addListener(forget);
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (change.status === 'loading') forget(tab);
  });
}
