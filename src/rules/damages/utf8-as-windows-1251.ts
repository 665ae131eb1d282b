import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * UTF-8 read as windows-1251, the old charset of Russian Windows.
 *
 *     Д   D0 94    ->  Р ”      every second letter is Р or С
 *
 * A page or a subtitle file in UTF-8 that a Russian program opens with its old default.
 *
 * What is left alone on purpose: words that begin with Рі, Сі (`Рік`, `Сім’я`), which are Ukrainian.
 */
export const utf8AsWindows1251: Damage = misreading({
  id: 'utf8-as-windows-1251',
  written: 'utf-8',
  shownAs: 'windows-1251',
});

export const examples: readonly Example[] = [
  {
    page: 'Р”РѕР±СЂРѕРµ СѓС‚СЂРѕ! РџРѕРµР·Рґ РѕС‚РїСЂР°РІР»СЏРµС‚СЃСЏ РІ СЃРµРјСЊ.',
    mended: 'Доброе утро! Поезд отправляется в семь.',
    trust: 'sure',
  },
  { page: 'РЃР¶РёРє РЅР°С€С‘Р» РіСЂРёР± вЂ” вЂњР±РµР»С‹Р№вЂќ.', mended: 'Ёжик нашёл гриб — “белый”.', trust: 'sure' },
  { page: 'д»Љж—Ґе¤©ж°”еѕ€еҐЅпјЊж€‘д»¬еЋ»е…¬е›\u00adгЂ‚', mended: '今日天气很好，我们去公园。', trust: 'sure' },
  { page: 'Рік тому в Рівному йшов сніг; Січень, Різдво, Сім’я.' },
  { page: 'Њега је Ђорђе звао: „Љубо…“' },
];
