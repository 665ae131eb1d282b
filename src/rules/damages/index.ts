import type { Damage } from '../../engine/damage';
import { big5AsCp437 } from './big5-as-cp437';
import { big5AsCp866 } from './big5-as-cp866';
import { big5AsEucKr } from './big5-as-euc-kr';
import { big5AsGbk } from './big5-as-gbk';
import { big5AsKoi8R } from './big5-as-koi8-r';
import { big5AsLatin } from './big5-as-latin';
import { big5AsMacintosh } from './big5-as-macintosh';
import { big5AsShiftJis } from './big5-as-shift-jis';
import { big5AsWindows1251 } from './big5-as-windows-1251';
import { brokenLine } from './broken-line';
import { byteOrderMark } from './byte-order-mark';
import { c1Controls } from './c1-controls';
import { cp866AsBig5 } from './cp866-as-big5';
import { cp866AsCp437 } from './cp866-as-cp437';
import { cp866AsEucJp } from './cp866-as-euc-jp';
import { cp866AsEucKr } from './cp866-as-euc-kr';
import { cp866AsGbk } from './cp866-as-gbk';
import { cp866AsLatin } from './cp866-as-latin';
import { cp866AsShiftJis } from './cp866-as-shift-jis';
import { cp866AsWindows1251 } from './cp866-as-windows-1251';
import { escapedEntities } from './escaped-entities';
import { eucJpAsBig5 } from './euc-jp-as-big5';
import { eucJpAsCp437 } from './euc-jp-as-cp437';
import { eucJpAsCp866 } from './euc-jp-as-cp866';
import { eucJpAsEucKr } from './euc-jp-as-euc-kr';
import { eucJpAsGbk } from './euc-jp-as-gbk';
import { eucJpAsKoi8R } from './euc-jp-as-koi8-r';
import { eucJpAsLatin } from './euc-jp-as-latin';
import { eucJpAsMacintosh } from './euc-jp-as-macintosh';
import { eucJpAsShiftJis } from './euc-jp-as-shift-jis';
import { eucJpAsWindows1251 } from './euc-jp-as-windows-1251';
import { eucKrAsBig5 } from './euc-kr-as-big5';
import { eucKrAsCp437 } from './euc-kr-as-cp437';
import { eucKrAsCp866 } from './euc-kr-as-cp866';
import { eucKrAsEucJp } from './euc-kr-as-euc-jp';
import { eucKrAsGbk } from './euc-kr-as-gbk';
import { eucKrAsKoi8R } from './euc-kr-as-koi8-r';
import { eucKrAsLatin } from './euc-kr-as-latin';
import { eucKrAsMacintosh } from './euc-kr-as-macintosh';
import { eucKrAsShiftJis } from './euc-kr-as-shift-jis';
import { eucKrAsWindows1251 } from './euc-kr-as-windows-1251';
import { gbkAsBig5 } from './gbk-as-big5';
import { gbkAsCp437 } from './gbk-as-cp437';
import { gbkAsCp866 } from './gbk-as-cp866';
import { gbkAsEucJp } from './gbk-as-euc-jp';
import { gbkAsEucKr } from './gbk-as-euc-kr';
import { gbkAsKoi8R } from './gbk-as-koi8-r';
import { gbkAsLatin } from './gbk-as-latin';
import { gbkAsMacintosh } from './gbk-as-macintosh';
import { gbkAsShiftJis } from './gbk-as-shift-jis';
import { gbkAsWindows1251 } from './gbk-as-windows-1251';
import { injectedPinyin } from './injected-pinyin';
import { iso2022Jp } from './iso-2022-jp';
import { iso88592AsLatin } from './iso-8859-2-as-latin';
import { iso88592AsWindows1250 } from './iso-8859-2-as-windows-1250';
import { iso88595AsLatin } from './iso-8859-5-as-latin';
import { iso88595AsWindows1251 } from './iso-8859-5-as-windows-1251';
import { koi8RAsBig5 } from './koi8-r-as-big5';
import { koi8RAsEucJp } from './koi8-r-as-euc-jp';
import { koi8RAsEucKr } from './koi8-r-as-euc-kr';
import { koi8RAsGbk } from './koi8-r-as-gbk';
import { koi8RAsLatin } from './koi8-r-as-latin';
import { koi8RAsShiftJis } from './koi8-r-as-shift-jis';
import { koi8RAsWindows1251 } from './koi8-r-as-windows-1251';
import { koi8UAsLatin } from './koi8-u-as-latin';
import { koi8UAsWindows1251 } from './koi8-u-as-windows-1251';
import { languageTags } from './language-tags';
import { latinAsBig5 } from './latin-as-big5';
import { latinAsEucKr } from './latin-as-euc-kr';
import { latinAsGbk } from './latin-as-gbk';
import { latinAsShiftJis } from './latin-as-shift-jis';
import { latinAsWindows1250 } from './latin-as-windows-1250';
import { latinAsWindows1254 } from './latin-as-windows-1254';
import { latinAsWindows1257 } from './latin-as-windows-1257';
import { misalignedGbk } from './misaligned-gbk';
import { shiftJisAsCp437 } from './shift-jis-as-cp437';
import { shiftJisAsCp866 } from './shift-jis-as-cp866';
import { shiftJisAsEucKr } from './shift-jis-as-euc-kr';
import { shiftJisAsGbk } from './shift-jis-as-gbk';
import { shiftJisAsKoi8R } from './shift-jis-as-koi8-r';
import { shiftJisAsLatin } from './shift-jis-as-latin';
import { shiftJisAsMacintosh } from './shift-jis-as-macintosh';
import { shiftJisAsWindows1251 } from './shift-jis-as-windows-1251';
import { shiftJisAsWindows1254 } from './shift-jis-as-windows-1254';
import { tonelessPinyin } from './toneless-pinyin';
import { utf8AsBig5 } from './utf8-as-big5';
import { utf8AsCp437 } from './utf8-as-cp437';
import { utf8AsCp866 } from './utf8-as-cp866';
import { utf8AsEucJp } from './utf8-as-euc-jp';
import { utf8AsEucKr } from './utf8-as-euc-kr';
import { utf8AsGbk } from './utf8-as-gbk';
import { utf8AsIso88592 } from './utf8-as-iso-8859-2';
import { utf8AsIso88595 } from './utf8-as-iso-8859-5';
import { utf8AsKoi8R } from './utf8-as-koi8-r';
import { utf8AsLatin } from './utf8-as-latin';
import { utf8AsMacintosh } from './utf8-as-macintosh';
import { utf8AsShiftJis } from './utf8-as-shift-jis';
import { utf8AsWindows874 } from './utf8-as-windows-874';
import { utf8AsWindows1250 } from './utf8-as-windows-1250';
import { utf8AsWindows1251 } from './utf8-as-windows-1251';
import { utf8AsWindows1253 } from './utf8-as-windows-1253';
import { utf8AsWindows1254 } from './utf8-as-windows-1254';
import { utf8AsWindows1255 } from './utf8-as-windows-1255';
import { utf8AsWindows1256 } from './utf8-as-windows-1256';
import { utf8AsWindows1257 } from './utf8-as-windows-1257';
import { utf8AsWindows1258 } from './utf8-as-windows-1258';
import { windows874AsBig5 } from './windows-874-as-big5';
import { windows874AsEucJp } from './windows-874-as-euc-jp';
import { windows874AsEucKr } from './windows-874-as-euc-kr';
import { windows874AsGbk } from './windows-874-as-gbk';
import { windows874AsLatin } from './windows-874-as-latin';
import { windows874AsShiftJis } from './windows-874-as-shift-jis';
import { windows1250AsBig5 } from './windows-1250-as-big5';
import { windows1250AsEucKr } from './windows-1250-as-euc-kr';
import { windows1250AsGbk } from './windows-1250-as-gbk';
import { windows1250AsIso88592 } from './windows-1250-as-iso-8859-2';
import { windows1250AsLatin } from './windows-1250-as-latin';
import { windows1250AsShiftJis } from './windows-1250-as-shift-jis';
import { windows1251AsBig5 } from './windows-1251-as-big5';
import { windows1251AsCp866 } from './windows-1251-as-cp866';
import { windows1251AsEucJp } from './windows-1251-as-euc-jp';
import { windows1251AsEucKr } from './windows-1251-as-euc-kr';
import { windows1251AsGbk } from './windows-1251-as-gbk';
import { windows1251AsIso88595 } from './windows-1251-as-iso-8859-5';
import { windows1251AsKoi8R } from './windows-1251-as-koi8-r';
import { windows1251AsLatin } from './windows-1251-as-latin';
import { windows1251AsShiftJis } from './windows-1251-as-shift-jis';
import { windows1253AsBig5 } from './windows-1253-as-big5';
import { windows1253AsEucJp } from './windows-1253-as-euc-jp';
import { windows1253AsEucKr } from './windows-1253-as-euc-kr';
import { windows1253AsGbk } from './windows-1253-as-gbk';
import { windows1253AsLatin } from './windows-1253-as-latin';
import { windows1253AsShiftJis } from './windows-1253-as-shift-jis';
import { windows1254AsLatin } from './windows-1254-as-latin';
import { windows1255AsBig5 } from './windows-1255-as-big5';
import { windows1255AsEucJp } from './windows-1255-as-euc-jp';
import { windows1255AsEucKr } from './windows-1255-as-euc-kr';
import { windows1255AsGbk } from './windows-1255-as-gbk';
import { windows1255AsLatin } from './windows-1255-as-latin';
import { windows1255AsShiftJis } from './windows-1255-as-shift-jis';
import { windows1256AsBig5 } from './windows-1256-as-big5';
import { windows1256AsEucJp } from './windows-1256-as-euc-jp';
import { windows1256AsEucKr } from './windows-1256-as-euc-kr';
import { windows1256AsGbk } from './windows-1256-as-gbk';
import { windows1256AsLatin } from './windows-1256-as-latin';
import { windows1256AsShiftJis } from './windows-1256-as-shift-jis';
import { windows1257AsLatin } from './windows-1257-as-latin';

/**
 * Every damage Lacuna knows, in the order in which they are tried within a layer: pages whose letters
 * make sense in another single-byte charset alone, whole runs read in another charset (first those whose bytes prove it, then those that a document mirror read one byte late, then those that only sense tells
 * apart), then what was put between sound characters.
 */
export const damages: readonly Damage[] = [
  byteOrderMark,
  windows1251AsGbk,
  windows1251AsBig5,
  windows1251AsShiftJis,
  windows1251AsEucKr,
  windows1251AsEucJp,
  koi8RAsGbk,
  koi8RAsBig5,
  koi8RAsShiftJis,
  koi8RAsEucKr,
  koi8RAsEucJp,
  cp866AsGbk,
  cp866AsBig5,
  cp866AsShiftJis,
  cp866AsEucKr,
  cp866AsEucJp,
  windows1253AsGbk,
  windows1253AsBig5,
  windows1253AsShiftJis,
  windows1253AsEucKr,
  windows1253AsEucJp,
  windows1255AsGbk,
  windows1255AsBig5,
  windows1255AsShiftJis,
  windows1255AsEucKr,
  windows1255AsEucJp,
  windows1256AsGbk,
  windows1256AsBig5,
  windows1256AsShiftJis,
  windows1256AsEucKr,
  windows1256AsEucJp,
  windows874AsGbk,
  windows874AsBig5,
  windows874AsShiftJis,
  windows874AsEucKr,
  windows874AsEucJp,
  koi8RAsWindows1251,
  koi8UAsWindows1251,
  windows1251AsKoi8R,
  cp866AsWindows1251,
  windows1251AsCp866,
  iso88595AsWindows1251,
  windows1251AsIso88595,
  koi8RAsLatin,
  koi8UAsLatin,
  cp866AsLatin,
  iso88595AsLatin,
  windows1253AsLatin,
  windows1255AsLatin,
  windows1256AsLatin,
  windows874AsLatin,
  cp866AsCp437,
  utf8AsLatin,
  latinAsGbk,
  latinAsBig5,
  latinAsShiftJis,
  latinAsEucKr,
  windows1250AsGbk,
  windows1250AsBig5,
  windows1250AsShiftJis,
  windows1250AsEucKr,
  utf8AsEucJp,
  utf8AsGbk,
  utf8AsWindows1251,
  utf8AsKoi8R,
  utf8AsWindows1250,
  utf8AsIso88592,
  utf8AsWindows1254,
  utf8AsWindows1256,
  utf8AsWindows1257,
  utf8AsWindows1253,
  utf8AsWindows874,
  utf8AsWindows1255,
  utf8AsWindows1258,
  utf8AsIso88595,
  utf8AsMacintosh,
  utf8AsCp437,
  utf8AsCp866,
  utf8AsShiftJis,
  utf8AsBig5,
  utf8AsEucKr,
  gbkAsLatin,
  big5AsLatin,
  eucKrAsLatin,
  shiftJisAsLatin,
  shiftJisAsWindows1254,
  eucJpAsLatin,
  gbkAsWindows1251,
  gbkAsKoi8R,
  gbkAsCp866,
  gbkAsCp437,
  gbkAsMacintosh,
  big5AsWindows1251,
  big5AsKoi8R,
  big5AsCp866,
  big5AsCp437,
  big5AsMacintosh,
  shiftJisAsWindows1251,
  shiftJisAsKoi8R,
  shiftJisAsCp866,
  shiftJisAsCp437,
  shiftJisAsMacintosh,
  eucKrAsWindows1251,
  eucKrAsKoi8R,
  eucKrAsCp866,
  eucKrAsCp437,
  eucKrAsMacintosh,
  eucJpAsWindows1251,
  eucJpAsKoi8R,
  eucJpAsCp866,
  eucJpAsCp437,
  eucJpAsMacintosh,
  windows1251AsLatin,
  windows1250AsLatin,
  iso88592AsLatin,
  windows1254AsLatin,
  windows1257AsLatin,
  iso88592AsWindows1250,
  windows1250AsIso88592,
  latinAsWindows1250,
  latinAsWindows1254,
  latinAsWindows1257,
  misalignedGbk,
  shiftJisAsGbk,
  eucJpAsGbk,
  eucKrAsGbk,
  big5AsGbk,
  gbkAsBig5,
  gbkAsEucKr,
  gbkAsShiftJis,
  gbkAsEucJp,
  big5AsShiftJis,
  big5AsEucKr,
  shiftJisAsEucKr,
  eucJpAsBig5,
  eucJpAsEucKr,
  eucJpAsShiftJis,
  eucKrAsBig5,
  eucKrAsShiftJis,
  eucKrAsEucJp,
  iso2022Jp,
  c1Controls,
  languageTags,
  escapedEntities,
  injectedPinyin,
  tonelessPinyin,
  brokenLine,
];
