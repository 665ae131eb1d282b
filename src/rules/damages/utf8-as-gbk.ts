import type { Damage, Example } from '../../engine/damage';
import { lossesOfUtf8 } from '../../engine/misreading/kinds/readings';
import { misreadingOfUtf8 } from '../../engine/misreading/western/western';

/**
 * UTF-8 read as GBK, with what it costs: the commonest garbling of Chinese text that was saved by one program and opened
 * by another. Three bytes a character are taken two by two, so two characters become three:
 *
 *     数据      E6 95 B0 | E6 8D AE
 *     鏁版嵁    E6 95|B0 E6|8D AE
 *
 * Where the number of bytes before ASCII is odd, the last one is left over. It pairs with a following letter (`灞俔` is 层
 * and `]`, nothing lost), or it becomes `?` and swallows what followed (`璇峰厛杩愯?setup`: 行 and a space). Byte 80
 * shows as a euro sign. Pairs that GBK leaves to its users are private-use characters on some pages, nothing at all on
 * others, U+FFFD where not even that; nothing at all shows there of the byte that is left over, too.
 *
 * What is whole is proved by misreading it again. What lost a byte is filled in by the language model from the few
 * characters that fit, and is `likely` only with a margin that was measured to be right; the swallowed ASCII character
 * must be certain too: a space before a Latin word, an open bracket's end, nothing at the end of a line.
 *
 * What is left alone on purpose: quoted specimens; 锟斤拷, of which nothing is left; text garbled twice where the first
 * round lost its pairs (`闂傚倸鍊搁崐`).
 */
export const utf8AsGbk: Damage = misreadingOfUtf8({
  id: 'utf8-as-gbk',
  written: 'utf-8',
  shownAs: 'gbk',
  losses: lossesOfUtf8.gbk,
});

export const examples: readonly Example[] = [
  { page: 'The miller鈥檚 barge isn鈥檛 here.', mended: 'The miller’s barge isn’t here.', trust: 'sure' },
  { page: 'Use 5 脳 10 cm boards, 卤 2 mm.', mended: 'Use 5 × 10 cm boards, ± 2 mm.', trust: 'sure' },
  { page: '木板为5脳10厘米', mended: '木板为5×10厘米', trust: 'sure' },
  { page: '漏 2021 The Weir Society', mended: '© 2021 The Weir Society', trust: 'sure' },
  {
    page: 'She said 鈥渢he weir holds鈥� and left.\nIt鈥檚 12 掳C at noon.\nA 鈥渄ry鈥� weir isn鈥檛 safe',
    mended: 'She said “the weir holds” and left.\nIt’s 12 °C at noon.\nA “dry” weir isn’t safe',
    trust: 'likely',
  },
  { page: '鏁欑▼ API 璇存槑', mended: '教程 API 说明', trust: 'sure' },
  { page: '鏄ㄥぉ鐨勪細璁甅eeting寰堥暱', mended: '昨天的会议Meeting很长', trust: 'sure' },
  { page: '閫欐湰灏忚\ue009瀵\ue0a2緱寰堝ソ', mended: '這本小說寫得很好', trust: 'sure' },
  { page: '小褏械屑邪 屑械褌褉芯, 胁褌芯褉芯泄 褝褌邪卸', mended: 'Схема метро, второй этаж', trust: 'sure' },
  {
    page: '袣褌芯 懈 谐写械 褋写械谢邪谢 褝褌芯 褋 褋芯斜邪泻芯泄',
    mended: 'Кто и где сделал это с собакой',
    trust: 'sure',
  },
  { page: '螤慰喂伪 蔚委谓伪喂 畏 蟺蟻蠋蟿畏', mended: 'Ποια είναι η πρώτη', trust: 'sure' },
  { page: '頃滉淡 鞐\ue108枆', mended: '한국 여행', trust: 'sure' },
  { page: 'Chu kỳ phát triển th峄漣 gian', mended: 'Chu kỳ phát triển thời gian', trust: 'sure' },
  { page: '标题：鍗氱墿棣嗕粖澶╁紑鏀撅紝欢迎光临', mended: '标题：博物馆今天开放，欢迎光临', trust: 'sure' },
  { page: '鍏堣繍琛?setup 绋嬪簭', mended: '先运行 setup 程序', trust: 'likely' },
  { page: '鏀寔鑰呭緢澶氥€', mended: '支持者很多。', trust: 'likely' },
  { page: '鐎涳缚绡勭挧鍕\ue101灐', mended: '学习资料' },
  { page: '乱码“鏁欑▼”就是“教程”。' },
  {
    page: '打开文件后显示乱码，求助！大家帮忙看看这到底是怎么回事，昨天还是好好的\n鏁欑▼锛氳繖閲屾槸璇存槑',
    trust: 'guess',
  },
  { page: '联通公司的手机信号很好，移动也不错。' },
  { page: '锟斤拷锟斤拷，烫烫烫，屯屯屯' },
  { page: '饕餮与貔貅是传说中的神兽，魑魅魍魉则是山中的鬼怪；他踟蹰不前，身陷囹圄。' },
  { page: '渠道铺货，涓涓细流，潺湲。鄢陵、郫县、睢宁、邳州、鄄城、滏阳河' },
  { page: '問君能有幾多愁？恰似一江春水向東流。鏗鏘、鐙、鋒鏑、鏽跡斑斑' },
];
