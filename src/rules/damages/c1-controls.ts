import { charset } from '../../engine/charset/bytes';
import type { Context, Damage, Example } from '../../engine/damage';
import type { Edit, Patch } from '../../engine/patch';
import type { Sign } from '../../engine/scan';

/*
 * Bytes 80 to 9F of windows-1252 that a program took for Latin-1, which has invisible controls there:
 *
 *     “so”    93 s o 94    ->   U+0093 s o U+0094        a browser shows nothing at all, or a box with a number
 *
 * Browsers read Latin-1 as windows-1252, so such controls come from databases and feeds. No text is meant to have them. The
 * quotation marks, dashes and the ellipsis are in the same place in all of windows-1250 to 1258, so that they are proved; the
 * letters differ from one to the next and are believed in Latin words only. A page that has but one such sign is not
 * believed: what stands there may be anything.
 *
 * What is left alone on purpose: controls beside other bytes of a character, which a misreading explains; bytes that
 * windows-1252 leaves undefined; next line (U+0085) where it ends a line; and pages where the signs would stand where nobody
 * writes them. There the bytes are letters of DOS or of the Macintosh, or the first halves of Cyrillic ones in Shift_JIS:
 *
 *     canción  63 … 97 6E  ->   c a n c i U+0097 n       "canci—n" in windows-1252, and é is "Ž" amid small letters
 */
const ID = 'c1-controls';
/** 85, 91 to 97, 99, 8B and 9B: alike in all code pages of Windows. */
const ALIKE = /[\u0085\u008b\u0091-\u0097\u0099\u009b]/;
/** The same and 84, which opens quotations in German and is a letter of DOS. */
const SIGN = /[\u0084\u0085\u008b\u0091-\u0097\u0099\u009b]/;
const CONTROL = /[\u0080-\u009f]/g;
const SIGNS: readonly Sign[] = [{ second: [[0x80, 0x9f]] }];
/** Dashes beside a letter and dots amid a sentence: as often as not they are letters themselves, and so they tell nothing. */
const VAGUE = /(?<=\p{L})[\u0096\u0097]|[\u0096\u0097](?=\p{L})|\u0085(?= \p{Ll})/gu;
/**
 * Signs where nobody writes them: opening ones after a letter or before none, closing ones before a letter, other ones between
 * two; capitals after a small letter; and what windows-1252 does not have.
 */
const MISPLACED =
  /(?<=\p{L})(?:[\u0082\u0084\u008b\u0095]|[\u0086\u0087\u0089\u0091\u0093\u0094](?=\p{L}))|[\u0099\u009b](?=\p{L})|\u0084(?![\p{L}\p{N}])|(?<=\p{Ll})[\u008a\u008c\u008e\u009f]|[\u0081\u008d\u008f\u0090\u009d]/gu;

function meant(control: string): string | undefined {
  const { unitOfByte } = charset('windows-1252');
  const unit = unitOfByte[control.charCodeAt(0)]!;
  return unit > 0x9f ? String.fromCharCode(unit) : undefined;
}

/** Whether a control stands beside a letter that may be another byte of the same character. */
function isInBytes(text: string, at: number): boolean {
  return /[\u0080-\u024f]/.test(text.charAt(at - 1)) || /[\u0080-\u00bf]/.test(text.charAt(at + 1));
}

/** Whether the controls of a page stand as signs do, and are of two kinds and more: one alone may be anything. */
function areSigns(passages: readonly string[]): boolean {
  const text = passages.join('\n');
  const signs = (text.replace(VAGUE, '').match(CONTROL) ?? []).filter((control) => SIGN.test(control));
  return new Set(signs).size > 1 && signs.length > 4 * (text.match(MISPLACED) ?? []).length;
}

function mend(text: string, context: Context): Patch {
  const isProven = context.page(areSigns);
  const edits: Edit[] = [];
  for (const { 0: was, index: start } of text.matchAll(CONTROL)) {
    const now = meant(was);
    if (now === undefined || isInBytes(text, start) || (was === '\u0085' && start === text.length - 1)) continue;
    const isLatin = /[a-z]/i.test(text.charAt(start - 1) + text.charAt(start + 1)) && !context.passages.some(isForeign);
    if (!ALIKE.test(was) && !isLatin) continue;
    const trust = !isProven ? 'guess' : ALIKE.test(was) ? 'sure' : 'likely';
    edits.push({ start, was, now, causes: [{ damage: ID, trust }] });
  }
  return edits;
}

/** Whether a text has Western letters of another code page than windows-1252. */
const isForeign = (text: string): boolean =>
  /[\u0100-\u0151\u0154-\u015f\u0162-\u0177\u0179-\u017c\u0370-\u052f]/.test(text);

/** Windows-1252's quotation marks and dashes, shown as controls. */
export const c1Controls: Damage = {
  id: ID,
  signs: () => SIGNS,
  mayApply: (text) => text.search(CONTROL) >= 0,
  garble: (text) =>
    text.replace(/[^\0-\u00ff]/g, (letter) => {
      const code = charset('windows-1252').bytesOfUnit[letter.charCodeAt(0)]!;
      return code > 0x7f && code < 0xa0 ? String.fromCharCode(code) : letter;
    }),
  mend,
};

export const examples: readonly Example[] = [
  {
    page: 'He said \u0093never again\u0094 \u0096 and left\u0085 for good.',
    mended: 'He said “never again” – and left… for good.',
    trust: 'sure',
  },
  { page: 'It\u0092s Anna\u0092s turn.', trust: 'guess' },
  {
    page: 'Son c\u009cur \u0096 dit-on \u0096 l\u0092emporte.',
    mended: 'Son cœur – dit-on – l’emporte.',
    trust: 'likely',
  },
  { page: 'Er sagte \u0084nie wieder\u0093 und ging.', mended: 'Er sagte „nie wieder“ und ging.', trust: 'likely' },
  { page: 'une ligne\u0085' },
  // The Macintosh's letters, DOS's and Shift_JIS's (другим о проекте) are no signs of windows-1252.
  { page: 'Otra canci\u0097n de aqu\u0092, m\u0087s dif\u0092cil \u0096 tambi\u008en.', trust: 'guess' },
  { page: 'la linea di citt\u0085 ed i pi\u0097 esposti', trust: 'guess' },
  {
    page: '\u0084t\u0084\u0082\u0084\u0085\u0084s\u0084y\u0084} \u0084\u0080 \u0084\u0081\u0084\u0082\u0084\u0080\u0084u\u0084{\u0084\u0084\u0084u',
    trust: 'guess',
  },
  { page: 'a\u0081b and \u008d alone' },
];
