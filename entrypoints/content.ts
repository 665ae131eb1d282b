import { defineContentScript } from 'wxt/utils/define-content-script';
import { openPage } from '../src/page/door';
import { matches } from '../src/rules/sites';

/** Runs by itself on document-sharing sites, and in any page after a click. */
export default defineContentScript({
  matches: [...matches],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => void openPage(),
});
