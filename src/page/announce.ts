import { browser } from 'wxt/browser';
import { type BackgroundCalls, callsTo } from '../messages';

/** Tells the background that this frame is there, so that it is cleaned. Where nobody answers, it stays as it is. */
export function announce(): void {
  const background = callsTo<BackgroundCalls>((message) => browser.runtime.sendMessage(message));
  background('arrived').catch(() => undefined);
}
