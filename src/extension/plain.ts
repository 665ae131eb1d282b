import { browser as native } from 'wxt/browser';
import type { browser as polyfilled } from '../extension';

/**
 * The same WebExtension API as the browsers have it, which for what is called in documents of the extension is enough: they
 * open while a reader waits, and the polyfill would be a tenth of what they load.
 */
export const browser = native as unknown as typeof polyfilled;
