import type { RuleList } from '../messages';
import { damages } from '../rules/damages';
import { markers } from '../rules/markers';

/** A word that shows what becomes of text in UTF-8, by the charset that it is read in; `café` where none is better. */
const read: Readonly<Record<string, string>> = {
  gbk: '管理办法',
  big5: '責任',
  'shift-jis': '読書',
  'windows-1250': 'České',
  'windows-1251': 'Привет',
  'windows-1253': 'Ελληνικά',
  'windows-1254': 'Türkçe',
  'windows-1257': 'Lietuvių',
  'windows-1258': 'Việt Nam',
  'windows-874': 'ภาษา',
  'koi8-r': 'Привет',
  cp866: 'Привет',
};
/** The same by the charset that it is written in. */
const written: Readonly<Record<string, string>> = {
  gbk: '管理办法',
  big5: '責任',
  'euc-jp': '日本語',
  'euc-kr': '한국어',
  'shift-jis': '日本語',
  'windows-1251': 'Привет',
  'koi8-r': 'Привет',
  'koi8-u': 'Привіт',
  cp866: 'Киев',
  'iso-8859-5': 'Привет',
  'windows-1253': 'Ελληνικά',
  'windows-1255': 'שלום',
  'windows-1256': 'سلام',
  'windows-874': 'ภาษา',
  latin: 'forêt',
  'windows-1250': 'książka',
  'iso-8859-2': 'książka',
  'windows-1254': 'ışık',
  'windows-1257': 'ačiū',
};

/** The same where such words lose bytes, or stay as they are. */
const lossless: Readonly<Record<string, string>> = {
  'latin-as-windows-1254': 'íþrótt',
  'latin-as-euc-kr': '25 °C',
  'gbk-as-shift-jis': '下一步',
  'big5-as-shift-jis': '天黑了',
  'big5-as-euc-kr': '密碼',
  'shift-jis-as-euc-kr': 'お知らせ',
  'euc-jp-as-shift-jis': 'お知らせ',
  'euc-kr-as-shift-jis': '로그인',
  'windows-1251-as-euc-jp': 'Киев',
  'windows-1251-as-shift-jis': 'вода',
  'windows-1253-as-shift-jis': 'Αθήνα',
  'cp866-as-euc-jp': 'небо',
  'koi8-r-as-shift-jis': 'Москва',
  'koi8-r-as-euc-kr': 'Киев',
  'cp866-as-big5': 'привет',
  'windows-1255-as-gbk': 'הנהר',
  'windows-1255-as-shift-jis': 'הנהר',
  'windows-1256-as-shift-jis': 'كتاب',
  'windows-874-as-euc-kr': 'ดี',
};

/** Every rule that a reader can switch off; damages of bytes with a word before and after. */
export function ruleList(): RuleList {
  return {
    damages: damages.map((damage) => {
      const { id } = damage;
      const [, from, to] = /^(.+)-as-(.+)$/.exec(id) ?? [];
      if (from === undefined || to === undefined) return { id };
      const meant = lossless[id] ?? (from === 'utf8' ? read[to] : written[from]) ?? 'café';
      return { id, sample: { meant, shown: damage.garble(meant) } };
    }),
    markers: markers.map(({ id, sample }) => ({ id, ...(sample !== undefined && { sample }) })),
  };
}
