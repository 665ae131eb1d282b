import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * UTF-8 read as KOI8-R, the old charset of Russian mail and Unix.
 *
 *     Д   D0 94    ->  п ■      every second letter is п or я, and lines of tables stand between
 *
 * Mail and terminals of the nineties, and their archives.
 *
 * What is left alone on purpose: tables drawn with lines.
 */
export const utf8AsKoi8R: Damage = misreading({
  id: 'utf8-as-koi8-r',
  written: 'utf-8',
  shownAs: 'koi8-r',
});

export const examples: readonly Example[] = [
  { page: 'п╣п╩п╦ Б─■ п╢п╬п╪', mended: 'ели — дом', trust: 'sure' },
  {
    page: 'п÷п╦я│я▄п╪п╬ п©я─п╦я┬п╩п╬ п╡я┤п╣я─п╟ п╡п╣я┤п╣я─п╬п╪.',
    mended: 'Письмо пришло вчера вечером.',
    trust: 'sure',
  },
  { page: 'п°я▀ п╤п╢я▒п╪ п╬я┌п╡п╣я┌п╟.', mended: 'Мы ждём ответа.', trust: 'sure' },
  { page: 'п▓п╣я┤п╣я─п╬п╪ п п╟я┌я▐ я┤п╦я┌п╟п╣я┌ п╨п╫п╦пЁя┐.', mended: 'Вечером Катя читает книгу.', trust: 'likely' },
  { page: 'поле ─ ряд ├ стол ┤ конец' },
  { page: 'яблоко, пять, пятница' },
];
