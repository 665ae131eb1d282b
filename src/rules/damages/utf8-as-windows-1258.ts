import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * UTF-8 read as windows-1258, the charset of Vietnamese Windows.
 *
 *     đã  C4 91 C3 A3  ->  Ä ‘ Ă £
 *
 * Vietnamese programs that open UTF-8 with their old default.
 *
 * What is left alone on purpose: clean Vietnamese, also where accents stand by themselves.
 */
export const utf8AsWindows1258: Damage = misreading({
  id: 'utf8-as-windows-1258',
  written: 'utf-8',
  shownAs: 'windows-1258',
});

export const examples: readonly Example[] = [
  {
    page: 'ThÆ° viá»‡n má»Ÿ cá»\u00ada cáº£ ngĂ\u00a0y chá»§ nháº\u00adt, tráº» em Ä‘á»\u008dc sĂ¡ch trĂªn táº§ng hai.',
    mended: 'Thư viện mở cửa cả ngày chủ nhật, trẻ em đọc sách trên tầng hai.',
    trust: 'sure',
  },
  { page: 'Đ’Ñ‡ĐµÑ€Đ° Đ¼Ñ‹ Đ³ÑƒĐ»Ñ\u008fĐ»Đ¸ Ñƒ Đ¾Đ·ĐµÑ€Đ°.', mended: 'Вчера мы гуляли у озера.', trust: 'sure' },
  { page: 'Đường về nhà Ăn uống, ăn mặc và ước mơ; giá 20₫.' },
  { page: 'Ðường xưa lối cũ, Ðà Nẵng và Ðồng Nai.' },
  { page: 'Chúng tôi đã đi dọc bờ sông vào tối hôm qua “rồi” về…' },
];
