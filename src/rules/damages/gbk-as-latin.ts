import type { Damage, Example } from '../../engine/damage';
import { misreading } from '../../engine/misreading/misreading';

/**
 * GBK read as windows-1252 or Latin-1.
 *
 *     中国  D6 D0 B9 FA ->  Ö Ð ¹ ú
 *
 * Old mainland pages, databases and tags of music files. Programs that first try UTF-8 make a mixture: pairs that form UTF-8 become one letter (件 BC FE, 文件 CE C4 BC FE with C4 BC as ļ).
 * What GBK has no two bytes for is four in GB 18030, of which two are digits: `•4²5` is 𠮷, others are emoji and letters with accents.
 *
 * What is left alone on purpose: western words with two accented letters in a row.
 */
export const gbkAsLatin: Damage = misreading({
  id: 'gbk-as-latin',
  written: 'gbk',
  shownAs: 'windows-1252',
  mixed: true,
  lone: 14,
});

export const examples: readonly Example[] = [
  { page: 'ÖйúÀúʷÓëÎĻ¯', mended: '中国历史与文化', trust: 'sure' },
  { page: 'Îļþ¸ñʽ£ºÏÂÔØ˵Ã÷', mended: '文件格式：下载说明', trust: 'sure' },
  { page: '¡°´ºÃ߲»¾õÏþ£¬´¦´¦ÎÅÌäÄñ¡£¡±', mended: '“春眠不觉晓，处处闻啼鸟。”', trust: 'sure' },
  {
    page: 'ÎÒÃÇ×òÌìÔڕ4²5Ұ¼ҳԷ¹£¬ζµÀºܺÔ9ü6¡£',
    mended: '我们昨天在𠮷野家吃饭，味道很好\u{1f600}。',
    trust: 'sure',
  },
  {
    page: 'El ni\u00810Š9o ÔÚѧУÀïѧϰÖÐÎģ¬ËûºÜϲ»¶¡£',
    mended: 'El niño 在学校里学习中文，他很喜欢。',
    trust: 'sure',
  },
  { page: 'They won 2–3–5 and ‘8’9; the ’90’s; x²3³4, •1•2•3' },
  { page: 'Zoë, créée, Noël; Íñigo; Ångström; ÆØÅ; ÄÖÜ äöü ß' },
  { page: 'São Tomé; não é só; órgãos públicos; às vêzes' },
];
