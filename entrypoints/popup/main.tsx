import { render } from 'preact';
import { toHtml, toText } from '../../src/engine/export';
import { browser } from '../../src/extension';
import { type BackgroundCalls, callsTo, type TabReport } from '../../src/messages';
import type { Calls } from '../../src/ui/actions';
import { App } from '../../src/ui/app';
import { viewOf } from '../../src/ui/document';
import { fileName } from '../../src/ui/file-name';
import type { DocumentView, View } from '../../src/ui/view';
import { flagText } from '../../src/wording/flag';
import { loadWording } from '../../src/wording/load';

const say = await loadWording(navigator.languages);
const background = callsTo<BackgroundCalls>((message) => browser.runtime.sendMessage(message));
const asked = new URLSearchParams(location.search).get('tab');
let shown: View = { state: 'loading' };

/** The tab that the popup was opened for: `?tab=` when it is a page of its own, else the one in front. */
async function tabId(): Promise<number> {
  if (asked) return Number(asked);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('There is no tab.');
  return tab.id;
}

function show(view: View): void {
  shown = view;
  render(<App say={say} view={view} calls={calls} />, document.body);
}

async function ask(question: (tab: number) => Promise<TabReport>): Promise<void> {
  show(viewOf(await question(await tabId())));
}

function cleaned(): DocumentView['cleaned'] {
  return 'cleaned' in shown ? shown.cleaned : [];
}

const flag = (gap: Parameters<typeof flagText>[1]) => flagText(say, gap);

const calls: Calls = {
  async copy() {
    const text = toText(cleaned(), flag);
    const parts = { 'text/plain': text, 'text/html': toHtml(cleaned(), flag) };
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
    try {
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    } catch {
      await navigator.clipboard.writeText(text);
    }
  },
  async download() {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([toText(cleaned(), flag), '\n'], { type: 'text/plain;charset=utf-8' }));
    link.download = fileName('title' in shown ? shown.title : '', 'txt');
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
  choose: (choice) => ask((tab) => background('choose', { tab, choice })),
};

document.title = say('extensionName');
document.documentElement.lang = say.language;
// Android shows a popup as a page; elsewhere it is as large as what is in it.
document.documentElement.className = asked || /Android/.test(navigator.userAgent) ? 'page' : 'popup';
show(shown);
ask((tab) => background('openTab', { tab })).catch((error: unknown) =>
  show({ state: 'failed', message: error instanceof Error ? error.message : String(error) }),
);
