import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * windows-1256 read as Big5: Arabic text of which each two letters show as one character.
 *
 *     سلام  D3 E1 C7 E3  ->  貤ョ
 *
 * Arabic pages and file names on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const windows1256AsBig5: Damage = pairedLetters('windows-1256-as-big5', {
  written: 'windows-1256',
  script: 'Arabic',
  shownAs: 'big5',
});

export const examples: readonly Example[] = [
  {
    page: '縼忡� ュ麧� 楜 ュ恮縻.',
    mended: 'يرتف� النه� في الخريف.',
    trust: 'sure',
  },
  {
    page: '楜 ュ恮縻 縼忡� ュ麧� 磉⺕� ュ硜フ� 蓛⺶婻 虮� ュ捑縩.',
    mended: 'في الخريف يرتف� النه� وتبق� العبار� مربوطة حت� الربيع.',
    trust: 'sure',
  },
  {
    page: '楜 ュ恮縻 縼忡� ュ麧� 磉⺕� ュ硜フ� 蓛⺶婻 虮� ュ捑縩.\n萯� ュ蜮摦 ュ珇� 筈� ュ蚧歶�',
    mended: 'في الخريف يرتف� النه� وتبق� العبار� مربوطة حت� الربيع.\nكت� المعلم الدر� عل� السبور�',
    trust: 'sure',
  },
  { page: '渡船在秋天停航，學生們在黑板上抄寫作業。' },
  { page: '「昢」、「樇」和「瀁」都是不常用的字。' },
];
