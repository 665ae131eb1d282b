import type { Damage, Example } from '../../engine/damage';
import { letterMisreading } from '../../engine/misreading/letters/letter-misreading';

/**
 * cp866 read as cp437, the Western charset of DOS.
 *
 *     Привет  8F E0 A8 A2 A5 E2  ->  Å α ¿ ó Ñ Γ
 *
 * Names in archives that say no charset.
 *
 * What is left alone on purpose: formulas.
 */
export const cp866AsCp437: Damage = letterMisreading('cp866-as-cp437', {
  written: 'cp866',
  shownAs: 'cp437',
});

export const examples: readonly Example[] = [
  {
    page: 'ÄßÑ¡∞ε αÑ¬á »«ñ¡∩½áß∞, ¿ »áα«¼ »ÑαÑßΓá½ σ«ñ¿Γ∞ ñ« ßá¼«ú« ½Ññ«ßΓáóá.',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.',
    trust: 'sure',
  },
  {
    page: 'ÄßÑ¡∞ε αÑ¬á »«ñ¡∩½áß∞, ¿ »áα«¼ »ÑαÑßΓá½ σ«ñ¿Γ∞ ñ« ßá¼«ú« ½Ññ«ßΓáóá.\nôτ¿ΓÑ½∞ ºá»¿ßá½ ºáñá¡¿Ñ ¡á ñ«ß¬Ñ',
    mended: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.\nУчитель записал задание на доске',
    trust: 'sure',
  },
  { page: 'Осенью река поднялась, и паром перестал ходить до самого ледостава.' },
  { page: '∑ α·β ≤ Γ(n), π ≈ 3,14; √2; ±½' },
];
