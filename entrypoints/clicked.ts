import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openClicked } from '../src/page/clicked';

/** Comes into a page with the reader's click, after the content script. */
export default defineUnlistedScript(() => openClicked());
