import type { NoticeWords } from '../../engine/gaps/notice-words';
import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';

/** Words of notices, by language. */
export const noticeWords: Readonly<Record<string, NoticeWords>> = {
  zh,
  en,
  ja,
  ko,
  ru,
  de,
  fr,
  es,
  pt,
  it,
  pl,
  cs,
  uk,
  vi,
  tr,
};
