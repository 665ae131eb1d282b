/**
 * The WebExtension API with promises in both browsers, for the background. The content script takes `wxt/browser`
 * instead: the polyfill adds 10 KB to every bundle that has it.
 */
export { default as browser } from 'webextension-polyfill';
