import { encodeIn } from '../engine/charset/charset-encoder';
import { rulerOf } from '../engine/ruler';
import { browser } from '../extension';
import { type Answers, answering, type BackgroundCalls, type Sender } from '../messages';
import { languagesFor } from '../settings';
import { wordingFor } from '../wording';
import type { Say } from '../wording/say';
import { firstPart, forgetParts, furtherPart } from './answer-parts';
import { cleanArrived, renewAutomatic } from './automatic';
import { forget, noteFound, recount, renewBadges } from './badge';
import { dress } from './dress';
import { beginFor, cancelFor, examineFor, isAtWork } from './jobs';
import { labelsOf } from './labels';
import { openMenus, renewMenus } from './menus';
import { tellPanel } from './panel';
import { forgetPortions, mendAheadFor, takeAhead } from './portions';
import { onSettings, remembered } from './remembered';
import { ruleList } from './rule-list';
import { mayCall, type Self } from './senders';
import { openShortcuts } from './shortcuts';
import { askFrame, askTab, cleanNewFrames, renewTabs } from './tabs';
import { toldOf } from './telling';
import { wantedKnowledge } from './wanted-knowledge';
import { warmUp } from './warm-up';

/** The answer; the panel is told that there is something new to be asked. */
function told<Answer>(tab: number, sender: Sender, answer: Answer): Answer {
  tellPanel(tab, sender);
  return answer;
}

/** The reader's language. */
async function voice(): Promise<Say> {
  return wordingFor(languagesFor(await remembered(), navigator.languages));
}

const answers: Answers<BackgroundCalls> = {
  async examine({ passages: last, behind }, { tab, frameId = 0 }) {
    const settings = await remembered();
    const knowledge = wantedKnowledge(settings);
    const id = tab?.id ?? -1;
    const ahead = behind ? takeAhead(id, frameId, knowledge) : undefined;
    if (behind && ahead?.texts.length !== behind) return undefined;
    const passages = [...(ahead?.texts ?? []), ...last];
    const { patches, ...rest } = await examineFor(id, passages, knowledge, ahead && { ahead });
    const part = behind === undefined ? { patches } : firstPart(id, frameId, patches);
    return { ...part, ...rest, least: settings.trust };
  },
  async mendAhead(coming, { tab, frameId }) {
    mendAheadFor(tab!.id!, frameId!, coming, wantedKnowledge(await remembered()));
  },
  more: ({ part }, { tab, frameId }) => furtherPart(tab!.id!, frameId!, part),
  async label({ gaps }) {
    const settings = await remembered();
    return labelsOf(gaps, languagesFor(settings, navigator.languages), settings);
  },
  explain: async (request) => toldOf(await voice(), request),
  async announce({ count }) {
    const say = await voice();
    return { language: say.language, text: say('cardEntry', { count }) };
  },
  async found({ count }, sender) {
    tellPanel(sender.tab!.id!);
    await noteFound(count, sender);
    // The reader may click soon; pages on which nothing is found never have the engine made ready.
    if (count > 0) warmUp(wantedKnowledge(await remembered()), isAtWork);
  },
  frameLoaded: ({ choice }, { tab }) => cleanNewFrames(tab!.id!, choice),
  dress: (_nothing, { tab, frameId }) => dress({ tabId: tab!.id!, frameIds: [frameId!] }),
  changed: (_nothing, { tab }) => tellPanel(tab!.id!),
  arrived: (_nothing, sender) => cleanArrived(sender),
  rules: () => ruleList(),
  async openTab({ tab }, sender) {
    beginFor(tab);
    const settings = await remembered();
    // While the page reads its text, nobody waits for the background.
    warmUp(wantedKnowledge(settings), isAtWork);
    const first = settings.click === 'ask' ? 'original' : 'cleaned';
    return told(tab, sender, await askTab(tab, (frame) => frame('clean', { first })));
  },
  choose: async ({ tab, choice }, sender) =>
    told(tab, sender, await askTab(tab, (frame) => frame('show', { choice, part: 'page' }))),
  async decide({ tab, frame, edits, isAccepted }, sender) {
    return told(tab, sender, await askFrame(tab, frame, (ask) => ask('decide', { edits, isAccepted })));
  },
  reveal: ({ tab, frame, place }) => askFrame(tab, frame, (ask) => ask('reveal', { place })),
  rulers: ({ edits }) => edits.map((edit) => rulerOf(edit, encodeIn) ?? null),
  cancel({ tab }) {
    cancelFor(tab);
    forgetPortions(tab);
    forgetParts(tab);
  },
};

/** What changes in pages that are open: what is found in them, what of it is shown, and what flags say. */
const concernsPages = ['trust', 'damagesOff', 'markersOff', 'phrases', 'flagWording', 'flagTemplate', 'language'];

function heed(changed: ReadonlySet<string>): void {
  if (changed.has('sites')) void renewAutomatic();
  if (changed.has('badge')) void renewBadges();
  if (changed.has('language')) void renewMenus();
  if (concernsPages.some((name) => changed.has(name))) void renewTabs();
}

/** Opens the background: it answers pages and popup. What it keeps in memory can all be had again. */
export function openBackground(): void {
  const self: Self = { id: browser.runtime.id, base: browser.runtime.getURL('') };
  const listen = answering(answers, (name, request, sender) => mayCall(self, name, request, sender));
  browser.runtime.onMessage.addListener(listen);
  const leave = (tab: number) => {
    forget(tab);
    forgetPortions(tab);
    forgetParts(tab);
  };
  browser.tabs.onRemoved.addListener(leave);
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (change.status === 'loading') leave(tab);
    if (change.status === 'complete') void recount(tab);
  });
  // What an update or the reader's own hand in the browser's settings changed is put right, too.
  browser.permissions.onAdded.addListener(() => void renewAutomatic());
  browser.permissions.onRemoved.addListener(() => void renewAutomatic());
  onSettings(heed);
  openMenus();
  openShortcuts();
  void renewAutomatic();
}
