import { render } from 'preact';
import { afterDecision } from '../document/decision';
import { viewOf } from '../document/document';
import type { LeavingOptions } from '../document/leaving';
import type { DocumentView, View } from '../document/view';
import type { Gap } from '../engine/gaps/gap';
import { browser } from '../extension/plain';
import { answering, type InterfaceCalls, type TabReport } from '../messages';
import { languagesFor, loadSettings, type Settings } from '../settings';
import { App } from '../ui/app';
import type { Calls, Taking } from '../ui/calls';
import { flagAs } from '../wording/flag';
import { loadWording } from '../wording/load';
import type { Say } from '../wording/say';
import { type Asked, askedEarly, askOf, background } from './asking';
import { type Doors, doorsFrom } from './doors';
import { copyText, saveText } from './leaving';
import { converter } from './script';
import { drawn, styled } from './sight';

/** How a door of the extension (popup, tab, side panel) opens the interface. */
export interface Opening {
  /** `popup`: as large as what is in it. `page`: it fills its window. */
  readonly form: 'popup' | 'page';
  /** The tab that is read; asked anew for every question, so that a panel can follow the tab in front. */
  readonly tab: () => Promise<number>;
  /** Whether it is there without a click on the page that it tells of. */
  readonly isUnasked?: boolean;
}

/** The interface, drawn in the document of a door. */
export interface Opened {
  /** Reads the tab (anew) and shows what there is. */
  read(): Promise<void>;
  /** The same for a tab that is shown already: what is there stays until there is something new. */
  renew(): Promise<void>;
}

/** Told from what is around it while the page is read: nobody waits for it before. */
const articles = () => import('./article');
/** Writes a text in the formats it is taken along in: nobody waits for it before something is copied or saved. */
const formats = () => import('../document/leaving');

/** Opens the interface in this document: it shows at once that it is reading, and the tab's text as soon as it is there. */
export async function openInterface(opening: Opening): Promise<Opened> {
  const asked = askedEarly();
  // Most readers are spoken to in their browser's language: its words are fetched before anybody knows.
  const [settings] = await Promise.all([
    loadSettings(browser.storage.sync),
    loadWording(navigator.languages),
    styled(),
  ]);
  const say = await loadWording(languagesFor(settings, navigator.languages));
  document.title = say('extensionName');
  document.documentElement.lang = say.language;
  document.documentElement.className = opening.form;
  // What the document showed before anything was known.
  document.body.replaceChildren();
  const desk = new Desk(opening, say, settings, asked);
  const listen = answering<InterfaceCalls>(
    { progress: ({ tab, share }) => desk.progress(tab, share) },
    (_name, _request, sender) => sender.id === browser.runtime.id && sender.tab === undefined,
  );
  browser.runtime.onMessage.addListener(listen);
  void (asked ? desk.read() : drawn().then(() => desk.read()));
  return desk;
}

/** Milliseconds that a page is waited for that was given up. */
const givenUp = 8_000;

/** What is shown, and what the reader can ask for. */
class Desk implements Opened {
  readonly #opening: Opening;
  readonly #say: Say;
  readonly #settings: Settings;
  readonly #flag: (gap: Gap) => string;
  readonly #doors: Doors;
  /** What was asked before there was a desk; not there once it was read. */
  #asked: Promise<Asked> | undefined;
  #shown: View = { state: 'loading' };
  #tab = -1;
  /** Counts the readings: the answer to one that was given up is no news. */
  #reading = 0;

  constructor(opening: Opening, say: Say, settings: Settings, asked?: Promise<Asked>) {
    this.#asked = asked;
    this.#opening = opening;
    this.#say = say;
    this.#settings = settings;
    this.#flag = (gap) => flagAs(say, settings, gap);
    this.#doors = doorsFrom(opening.form);
    this.#show(this.#shown);
  }

  read(): Promise<void> {
    this.#show({ state: 'loading' });
    return this.renew();
  }

  async renew(): Promise<void> {
    const reading = ++this.#reading;
    try {
      const asking = this.#asked ?? askOf(this.#opening.tab);
      this.#asked = undefined;
      const { tab, report: coming } = await asking;
      if (reading !== this.#reading) return;
      this.#tab = tab;
      const [report] = await Promise.all([coming, articles()]);
      if (reading === this.#reading) await this.#take(report);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (reading === this.#reading) this.#show({ state: 'failed', message });
    }
  }

  progress(tab: number, share: number): void {
    if (tab === this.#tab && this.#shown.state === 'loading') this.#show({ state: 'loading', share });
  }

  readonly #calls: Calls = {
    copy: async (taking) => {
      const view = this.#document();
      const { paragraphs, format, isRich } = taking;
      const { clippingOf } = await formats();
      const options = this.#leaving(taking);
      const plain = clippingOf(view, paragraphs, format, options);
      await copyText(plain, isRich ? clippingOf(view, paragraphs, 'html', options) : undefined);
    },
    save: async (taking) => {
      const { fileOf } = await formats();
      const { text, type, name } = fileOf(this.#document(), taking.paragraphs, taking.format, this.#leaving(taking));
      saveText(text, type, name);
    },
    choose: async (choice) => {
      const reading = this.#reading;
      const report = await background('choose', { tab: this.#tab, choice });
      if (reading === this.#reading) await this.#take(report);
    },
    decide: async (frame, edits, isAccepted) => {
      const reading = this.#reading;
      const decided = await background('decide', { tab: this.#tab, frame, edits, isAccepted });
      // Meanwhile the tab may have been read anew, or be another.
      if (reading === this.#reading && 'cleaned' in this.#shown)
        this.#show(afterDecision(this.#shown, frame, edits, decided));
    },
    reveal: (frame, place) => background('reveal', { tab: this.#tab, frame, place }),
    rulers: (edits) => background('rulers', { edits }),
    converter,
    read: () => this.read(),
    cancel: async () => {
      const reading = this.#reading;
      const isWaiting = () => reading === this.#reading && this.#shown.state === 'loading';
      await background('cancel', { tab: this.#tab });
      // The answer says that it was cancelled once all is put back that the page showed by then; one that hangs is not waited for.
      await new Promise((resolve) => setTimeout(resolve, givenUp));
      if (!isWaiting()) return;
      this.#reading++;
      this.#show({ state: 'cancelled' });
    },
  };

  #document(): DocumentView {
    if (!('cleaned' in this.#shown)) throw new Error('There is no text.');
    return this.#shown;
  }

  #leaving({ flags, provenance }: Taking): LeavingOptions {
    return { say: this.#say, flag: this.#flag, read: new Date(), flags, provenance };
  }

  async #take(answer: TabReport): Promise<void> {
    // A click lets us into every page that there is a way into.
    const isShut = answer.state === 'unasked' && !this.#opening.isUnasked;
    const { withArticle } = await articles();
    const report = answer.state === 'read' ? { ...answer, frames: answer.frames.map(withArticle) } : answer;
    this.#show(viewOf(isShut ? { state: 'untouchable' } : report));
  }

  #show(view: View): void {
    this.#shown = view;
    render(
      <App say={this.#say} view={view} calls={{ ...this.#calls, ...this.#doors }} preferences={this.#settings} />,
      document.body,
    );
  }
}
