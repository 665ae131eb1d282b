import type { Context, Damage, Example } from '../../engine/damage';
import type { Patch } from '../../engine/patch';
import { anyIsAboutGarbling } from '../../engine/quoted';
import { type Sign, units } from '../../engine/scan';

/*
 * The byte order mark that editors of Windows put at the start of a file of UTF-8: EF BB BF, which nobody is meant to see. Where a
 * page is made of several files, or was read in another charset, it shows:
 *
 *     ï»¿Welcome    EF BB BF in windows-1252; п»ї in windows-1251, я╗┐ in cp866
 *
 * It carries no text, so that taking it out takes nothing away. It is three signs that no text has at the start of a line.
 *
 * What is left alone on purpose: the same in the midst of a line, in quotation marks, and where the page speaks of encodings.
 */
const ID = 'byte-order-mark';
/** Its three bytes in windows-1252 and -1254, -1250, -1251, -1253, -1257, ISO-8859-2, KOI8-R, cp866, cp437 and MacRoman. */
const FORMS = ['ï»¿', 'ď»ż', 'п»ї', 'ο»Ώ', 'ļ»æ', 'ďťż', 'О╩©', 'я╗┐', '∩╗┐', 'Ôªø'] as const;
const AT_START = new RegExp(`^(?:${FORMS.join('|')})+`, 'gmu');
/** The second and third byte, of which the pairs are what a page must have. */
const SIGNS: readonly Sign[] = [{ first: units('»ť╩╗ª'), second: units('¿żїΏæ©┐ø') }];

function mend(text: string, { page }: Context): Patch {
  if (page(anyIsAboutGarbling)) return [];
  return Array.from(text.matchAll(AT_START), ({ 0: was, index: start }) => ({
    start,
    was,
    now: '',
    causes: [{ damage: ID, trust: 'sure' as const }],
  }));
}

/** A byte order mark that shows as three signs. */
export const byteOrderMark: Damage = {
  id: ID,
  signs: () => SIGNS,
  mayApply: (text) => text.search(AT_START) >= 0,
  garble: (text) => FORMS[0] + text,
  mend,
  reproduces: ({ was, now }) => now === '' && was.replace(AT_START, '') === '',
};

export const examples: readonly Example[] = [
  {
    page: 'ï»¿Welcome to the mill.\nIt is open on Sundays.',
    mended: 'Welcome to the mill.\nIt is open on Sundays.',
    trust: 'sure',
  },
  { page: 'ï»¿\nThe river was high.', mended: '\nThe river was high.', trust: 'sure' },
  { page: 'ï»¿ï»¿欢迎参观水磨坊。', mended: '欢迎参观水磨坊。', trust: 'sure' },
  { page: 'п»їДобро пожаловать на мельницу.', mended: 'Добро пожаловать на мельницу.', trust: 'sure' },
  { page: 'ï»¿L’Ã©tÃ© est dÃ©jÃ\u00a0 lÃ\u00a0.', mended: 'L’été est déjà là.', trust: 'sure' },
  { page: 'A file of UTF-8 may begin like this:\nï»¿<?php' },
  { page: 'Naïf » ¿qué?\n»¿De veras?' },
];
