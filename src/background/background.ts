import { gapsByClues } from '../engine/clue';
import type { Knowledge } from '../engine/examine';
import { browser } from '../extension';
import { answering, type BackgroundCalls } from '../messages';
import { knowledge } from '../rules/knowledge';
import { wordingFor } from '../wording';
import { forget, noteFound } from './badge';
import { cancelFor, examineFor } from './jobs';
import { labelsOf } from './labels';
import { mayCall, type Self } from './senders';
import { askFrame, askTab } from './tabs';
import { toldOf } from './telling';

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
      async examine({ passages, clues }, { tab }) {
        const findings = await examineFor(tab?.id ?? -1, passages, allKnown());
        return clues ? { ...findings, gaps: gapsByClues(passages, findings.patches, findings.gaps, clues) } : findings;
      },
      label: ({ gaps }) => labelsOf(gaps, navigator.languages),
      explain: (request) => toldOf(wordingFor(navigator.languages), request),
      announce({ count }) {
        const say = wordingFor(navigator.languages);
        return { language: say.language, text: say('cardEntry', { count }) };
      },
      found: ({ count }, sender) => noteFound(count, sender),
      openTab({ tab }) {
        warmUp();
        return askTab(tab, (frame) => frame('clean'));
      },
      choose: ({ tab, choice }) => askTab(tab, (frame) => frame('show', { choice })),
      async decide({ tab, frame, edits, isAccepted }) {
        const report = await askFrame(tab, frame, (ask) => ask('decide', { edits, isAccepted }));
        return { ...report, frame };
      },
      reveal: ({ tab, frame, place }) => askFrame(tab, frame, (ask) => ask('reveal', { place })),
      cancel: ({ tab }) => cancelFor(tab),
    },
    (name, request, sender) => mayCall(self, name, request, sender),
  );
  browser.runtime.onMessage.addListener(listen);
  browser.tabs.onRemoved.addListener(forget);
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (change.status === 'loading') forget(tab);
  });
}
