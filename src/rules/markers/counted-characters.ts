import { counted } from '../../engine/counted';
import type { Marker, MarkerExample } from '../../engine/gap';

const how =
  '登录|登錄|登入|注册|註冊|付费|付費|购买|購買|订阅|訂閱|会员|會員|vip|解锁|解鎖|未读|未讀|未显示|未顯示|全文|展开|展開|下载|下載|扫码|掃碼';

/** A sentence of its own that says how many characters are left and how to get them. */
export const countedCharacters: Marker = {
  id: 'counted-characters',
  missing: 'the-rest',
  reason: 'unsaid',
  unit: 'character',
  phrases: {},
  sentences: counted({
    zh: {
      unit: '[个個]?字(?![段母节節幕])',
      show: '预览|預覽|试读|試讀|试阅|試閱|显示|顯示|展示|开放|開放',
      more: '剩余|剩餘|剩下|尚余|尚餘|其余|其餘|余下|餘下|后续|後續|还有|還有|还剩|還剩',
      how,
      first: '(?<![当當目之以])前',
    },
    ja: {
      unit: '文?字',
      show: '表示|公開|試し読み',
      more: '残り',
      how: '有料|会員|ログイン|登録|購入|全文|続き',
      first: '冒頭',
    },
    ko: {
      unit: '자',
      show: '표시|공개|미리\\s?보기',
      more: '나머지|남은',
      how: '로그인|결제|구매|구독|유료|회원',
      first: '처음',
    },
    en: {
      unit: 'characters|words',
      show: 'show|display|preview',
      more: 'remaining|more|left',
      how: 'unlock|log in|sign (?:in|up)|subscribe|register|buy|to read|not shown|premium|member',
    },
  }),
};

export const examples: readonly MarkerExample[] = [
  {
    page: '守门人每天记一次水位。\n解锁全文（剩余1800字）',
    gaps: [{ notice: '解锁全文（剩余1800字）', amount: { value: 1800, unit: 'character' } }],
  },
  {
    page: '番人は毎日水位を記す。\n残り2,150文字（有料）',
    gaps: [{ notice: '残り2,150文字（有料）', amount: { value: 2150, unit: 'character' } }],
  },
  { page: '作文还剩两百字，他决定先写结尾。', gaps: [] },
];
