import type { CharsetName } from '../../charset/bytes';

/** A language in Latin letters. */
export interface Alphabet {
  /** Its letters beyond ASCII, small ones, those of its commonest foreign words included. */
  readonly letters: ReadonlySet<string>;
  /** The charsets that it was written in. */
  readonly charsets: readonly CharsetName[];
  /** Whether the model has read nothing in it, so that its letters are dearer there than any that it knows. */
  readonly isUnread: boolean;
}

const CENTRAL = ['windows-1250', 'iso-8859-2'] as const satisfies readonly CharsetName[];
const WESTERN = ['windows-1252'] as const satisfies readonly CharsetName[];
const TURKISH = ['windows-1254'] as const satisfies readonly CharsetName[];
const BALTIC = ['windows-1257'] as const satisfies readonly CharsetName[];

const ICELANDIC = '\u00e1\u00f0\u00e9\u00ed\u00f3\u00fa\u00fd\u00fe\u00e6\u00f6';

/** Letters by language (https://cldr.unicode.org/translation/core-data/exemplars), Polish, Czech, Slovak, Hungarian, Romanian, Croatian; Turkish; Lithuanian, Latvian, Polynesian, Estonian; and those of the West. */
const LETTERS: readonly (readonly [letters: string, charsets: readonly CharsetName[]])[] = [
  ['\u0105\u0107\u0119\u0142\u0144\u00f3\u015b\u017a\u017c', CENTRAL],
  ['\u00e1\u010d\u010f\u00e9\u011b\u00ed\u0148\u00f3\u0159\u0161\u0165\u00fa\u016f\u00fd\u017e', CENTRAL],
  ['\u00e1\u00e4\u010d\u010f\u00e9\u00ed\u013a\u013e\u0148\u00f3\u00f4\u0155\u0161\u0165\u00fa\u00fd\u017e', CENTRAL],
  ['\u00e1\u00e9\u00ed\u00f3\u00f6\u0151\u00fa\u00fc\u0171', CENTRAL],
  ['\u0103\u00e2\u00ee\u015f\u0163', CENTRAL],
  ['\u010d\u0107\u0111\u0161\u017e', CENTRAL],
  ['\u00e7\u011f\u0131\u00f6\u015f\u00fc\u00e2\u00ee\u00fb', TURKISH],
  ['\u0105\u010d\u0119\u0117\u012f\u0161\u0173\u016b\u017e', BALTIC],
  ['\u0101\u010d\u0113\u0123\u012b\u0137\u013c\u0146\u0161\u016b\u017e', BALTIC],
  ['\u0101\u0113\u012b\u014d\u016b', BALTIC],
  ['\u00e4\u00f5\u00f6\u00fc\u0161\u017e', [...BALTIC, ...WESTERN]],
  ['\u00e0\u00e2\u00e7\u00e9\u00e8\u00ea\u00eb\u00ee\u00ef\u00f4\u00f9\u00fb\u00fc\u0153\u00e6', WESTERN],
  ['\u00e4\u00f6\u00fc\u00df\u00e9', [...WESTERN, ...CENTRAL, ...TURKISH, ...BALTIC]],
  ['\u00e1\u00e9\u00ed\u00f1\u00f3\u00fa\u00fc', WESTERN],
  ['\u00e1\u00e0\u00e2\u00e3\u00e7\u00e9\u00ea\u00ed\u00f3\u00f4\u00f5\u00fa\u00fc', WESTERN],
  ['\u00e0\u00e8\u00e9\u00ec\u00ed\u00ee\u00f2\u00f3\u00f9\u00fa', WESTERN],
  ['\u00e5\u00e4\u00f6\u00e9', [...WESTERN, ...BALTIC]],
  ['\u00e6\u00f8\u00e5\u00e9\u00f3\u00f2\u00f4', [...WESTERN, ...BALTIC]],
  ['\u00e9\u00eb\u00ef\u00f3\u00f6\u00fc\u00e8\u00e1\u00ed\u00ea', WESTERN],
  [ICELANDIC, WESTERN],
  ['\u00e1\u00f0\u00ed\u00f3\u00fa\u00fd\u00e6\u00f8', WESTERN],
  ['\u00e0\u00e7\u00e8\u00e9\u00ed\u00ef\u00f2\u00f3\u00fa\u00fc', WESTERN],
  ['\u00e7\u00eb', [...WESTERN, ...CENTRAL, ...TURKISH]],
];

/** Languages in Latin letters with letters beyond ASCII. */
export const alphabets: readonly Alphabet[] = LETTERS.map(([letters, charsets]) => ({
  letters: new Set(letters),
  charsets,
  isUnread: letters === ICELANDIC,
}));
