import type { Marker } from '../../engine/gaps/gap';
import { appWall } from './app-wall';
import { chapterContinues } from './chapter-continues';
import { countedCharacters } from './counted-characters';
import { countedPages } from './counted-pages';
import { countedPercent } from './counted-percent';
import { countedWords } from './counted-words';
import { downloadWall } from './download-wall';
import { hiddenContent } from './hidden-content';
import { loginWall } from './login-wall';
import { maskedWords } from './masked-words';
import { membersOnly } from './members-only';
import { omittedMiddle } from './omitted-middle';
import { onlyAPart } from './only-a-part';
import { pageCounter } from './page-counter';
import { pagesLeft } from './pages-left';
import { pagesPreviewed } from './pages-previewed';
import { pagesUnread } from './pages-unread';
import { paymentWall } from './payment-wall';
import { percentLeft } from './percent-left';
import { previewEnds } from './preview-ends';
import { quotaUsed } from './quota-used';
import { readMore } from './read-more';
import { sampleEnds } from './sample-ends';
import { totalShown } from './total-shown';
import { aWall } from './wall';
import { withheldText } from './withheld-text';
import { wordsLeft } from './words-left';

/** Every marker Lacuna knows. */
export const markers: readonly Marker[] = [
  omittedMiddle,
  totalShown,
  wordsLeft,
  percentLeft,
  pagesUnread,
  pagesLeft,
  pagesPreviewed,
  pageCounter,
  previewEnds,
  membersOnly,
  loginWall,
  paymentWall,
  appWall,
  downloadWall,
  chapterContinues,
  hiddenContent,
  readMore,
  countedPages,
  countedCharacters,
  countedPercent,
  countedWords,
  aWall,
  onlyAPart,
  quotaUsed,
  sampleEnds,
  withheldText,
  maskedWords,
];
