import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { flags } from '../../test/browser/chromium-files';
import { requireBrowser } from '../browsers';

/*
 * A debugger that is attached to a popup while it opens halts it, dresses it and listens: 10 to 30 ms that no reader waits for.
 * Drivers attach to all there is, so this one speaks the DevTools protocol by itself and looks at the popup once it is painted.
 */

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface TargetInfo {
  readonly targetId: string;
  readonly url: string;
}

/** Milliseconds that a page and then its popup are left alone. */
const rest = 1500;

// Runs in the popup.
const firstPaint = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime";

/** Chromium with one extension, whose popup opens without a debugger. */
export class UndisturbedChromium {
  readonly #browser: ChildProcess;
  readonly #profile: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #extension = '';
  #last = 0;

  private constructor() {
    this.#profile = mkdtempSync(join(tmpdir(), 'lacuna-undisturbed-'));
    const switches = [
      ...flags,
      '--headless=new',
      '--no-sandbox',
      '--window-size=1300,1000',
      '--host-resolver-rules=MAP * 127.0.0.1',
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      `--user-data-dir=${this.#profile}`,
      'about:blank',
    ];
    // The protocol is spoken over file descriptors 3 and 4, messages end with a NUL.
    this.#browser = spawn(requireBrowser('chromium'), switches, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    let unread = '';
    (this.#browser.stdio[4] as Readable).setEncoding('utf8').on('data', (chunk: string) => {
      const messages = (unread + chunk).split('\0');
      unread = messages.pop() ?? '';
      for (const message of messages) this.#hear(JSON.parse(message) as Answer);
    });
  }

  /** Starts it with the extension of this folder. */
  static async launch(folder: string): Promise<UndisturbedChromium> {
    const chromium = new UndisturbedChromium();
    const { id } = await chromium.#ask<{ id: string }>('Extensions.loadUnpacked', { path: folder });
    chromium.#extension = id;
    return chromium;
  }

  #hear(answer: Answer): void {
    if (answer.id === undefined) return;
    this.#waiting.get(answer.id)?.(answer);
    this.#waiting.delete(answer.id);
  }

  async #ask<Result>(method: string, params: object, sessionId?: string): Promise<Result> {
    const id = ++this.#last;
    const answer = await new Promise<Answer>((resolve) => {
      this.#waiting.set(id, resolve);
      (this.#browser.stdio[3] as Writable).write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`);
    return answer.result as Result;
  }

  async #target(type: string, address: string): Promise<string> {
    const { targetInfos } = await this.#ask<{ targetInfos: readonly TargetInfo[] }>('Target.getTargets', {
      filter: [{ type }],
    });
    const target = targetInfos.find(({ url }) => url.startsWith(address));
    if (!target) throw new Error(`Chromium shows no ${address}.`);
    return target.targetId;
  }

  /** Opens the popup on a page that was never read before; gives the milliseconds from the navigation of the popup to its first paint. */
  async firstPaint(address: string): Promise<number> {
    const page = await this.#ask<{ targetId: string }>('Target.createTarget', { url: address });
    await pause(rest);
    const tab = await this.#target('tab', address);
    await this.#ask('Extensions.triggerAction', { id: this.#extension, targetId: tab });
    await pause(rest);
    const targetId = await this.#target('page', `chrome-extension://${this.#extension}/popup.html`);
    const { sessionId } = await this.#ask<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
    const { result } = await this.#ask<{ result: { value?: number } }>(
      'Runtime.evaluate',
      { expression: firstPaint, returnByValue: true },
      sessionId,
    );
    await this.#ask('Target.closeTarget', { targetId });
    await this.#ask('Target.closeTarget', page);
    if (result.value === undefined) throw new Error('The popup was not painted.');
    return result.value;
  }

  /** Ends it and throws its profile away. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#browser.once('exit', resolve));
    await this.#ask('Browser.close', {});
    await ended;
    rmSync(this.#profile, { recursive: true, force: true });
  }
}
