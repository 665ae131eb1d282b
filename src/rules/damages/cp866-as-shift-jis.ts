import type { Damage, Example } from '../../engine/damage';
import { pairedLetters } from '../../engine/misreading/letters/paired-misreading';

/**
 * CP866 read as Shift_JIS: Russian text of which each two letters show as one character.
 *
 *     Привет  8F E0 A8 A2 A5 E2  ->  鐘ｨ｢･�
 *
 * Text files and archives of DOS on East Asian systems.
 * Of a word with an odd number of letters the last one is lost: it makes no character with the space behind it.
 *
 * What is left alone on purpose: lists of rare characters, which say nothing as letters.
 */
export const cp866AsShiftJis: Damage = pairedLetters('cp866-as-shift-jis', {
  written: 'cp866',
  script: 'Cyrillic',
  shownAs: 'shift_jis',
});

export const examples: readonly Example[] = [
  {
    page: '紺銕 筧蝣, 爭ｪ� ｪ�筧ｫ� ｢ｮ､� ｭｨｦ･ ｯｫｮ筧ｭ.',
    mended: 'Ночь тиха, рек� к�тил� вод� ниже плотин.',
    trust: 'sure',
  },
  {
    page: '若･ｭ� 爭ｪ� ｯｮ､ｭ��碆, ｨ ｯ�牋ｬ ｯ･爭矮�ｫ 螳､ｨ粮 ､ｮ 癶ｬｮ｣ｮ ｫ･､ｮ矮�｢�.',
    mended: 'Осен� рек� подн��сь, и п�ром перест�л ходить до самого ледост�в�.',
    trust: 'sure',
  },
  {
    page: '若･ｭ� 爭ｪ� ｯｮ､ｭ��碆, ｨ ｯ�牋ｬ ｯ･爭矮�ｫ 螳､ｨ粮 ､ｮ 癶ｬｮ｣ｮ ｫ･､ｮ矮�｢�.\n鍋ｨ筵ｫ� ｧ�ｯｨ癶ｫ ｧ�､�ｭｨ･ ｭ� ､ｮ皙･',
    mended: 'Осен� рек� подн��сь, и п�ром перест�л ходить до самого ледост�в�.\nУчител� з�писал з�д�ние н� доске',
    trust: 'sure',
  },
  { page: '渡し船は秋に止まり、ﾊﾞｽとﾄﾗｯｸだけが橋を渡る。' },
  { page: 'ｱｲｳｴｵ ｶｷｸｹｺ ｻｼｽｾｿ' },
];
