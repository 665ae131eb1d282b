import { counted } from '../../engine/gaps/counted';
import type { Marker, MarkerExample } from '../../engine/gaps/gap';

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
      full: '全文|本文|全篇',
      gone: '未(?:予)?(?:展示|显示|顯示|加载|加載|公开|公開)|折叠|摺疊',
    },
    ja: {
      unit: '文?字',
      show: '表示|公開|試し読み',
      more: '残り',
      how: '有料|会員|ログイン|登録|購入|全文|続き',
      first: '冒頭',
      gone: '未表示|非表示|非公開|表示されて(?:い|おり)ません',
    },
    ko: {
      unit: '자',
      show: '표시|공개|미리\\s?보기',
      more: '나머지|남은',
      how: '로그인|결제|구매|구독|유료|회원',
      first: '처음',
      full: '총|전체',
      gone: '가려져|숨겨져|비공개|생략|표시되지',
    },
    en: {
      unit: 'characters',
      among: ',|;|of which|of these',
      show: 'show|shown|display|displayed|visible|preview',
      more: 'remaining|more|left',
      how: 'unlock|log in|sign (?:in|up)|subscribe|register|buy|to read|not shown|premium|member',
      gone: 'hidden|blurred|locked|withheld|not shown|not displayed|reserved for',
    },
    ru: {
      unit: 'знак\\p{L}*|символ\\p{L}*',
      show: 'показан\\p{L}*',
      more: 'остал\\p{L}*|оставш\\p{L}*|ещё|еще',
      how: 'подписк\\p{L}*|оплат\\p{L}*|войдите|зарегистр\\p{L}*',
      gone: 'скрыт\\p{L}*|не показан\\p{L}*|заблокирован\\p{L}*',
    },
    de: {
      unit: 'zeichen',
      show: 'angezeigt|sichtbar',
      more: 'noch|restlich\\p{L}*|weitere',
      how: 'anmeld\\p{L}*|registrier\\p{L}*|kauf\\p{L}*|abo\\p{L}*|premium|freischalt\\p{L}*',
      gone: 'ausgeblendet|gesperrt|nicht angezeigt|unkenntlich',
    },
    fr: {
      unit: 'caractères?|signes',
      show: 'affich\\p{L}*',
      more: 'reste\\p{L}*|autres|encore',
      how: 'abonn\\p{L}*|inscri\\p{L}*|connect\\p{L}*|achet\\p{L}*',
      gone: 'masqué\\p{L}*|non affiché\\p{L}*|flouté\\p{L}*|verrouillé\\p{L}*',
    },
    es: {
      unit: 'caracteres',
      show: 'muestra\\p{L}*',
      more: 'quedan|faltan|restantes|otros',
      how: 'suscr\\p{L}*|regístr\\p{L}*|premium|compra\\p{L}*',
      gone: 'ocult\\p{L}*|bloquead\\p{L}*|no se muestran',
    },
    pt: {
      unit: 'caracteres|caractéres',
      show: 'mostra\\p{L}*',
      more: 'restam|faltam|restantes|outros',
      how: 'assin\\p{L}*|cadastr\\p{L}*|login|compr\\p{L}*',
      gone: 'ocult\\p{L}*|bloquead\\p{L}*|não exibid\\p{L}*',
    },
    it: {
      unit: 'caratteri|battute',
      show: 'mostra\\p{L}*',
      more: 'restanti|rimanenti|altri|mancano',
      how: 'abbona\\p{L}*|registra\\p{L}*|accedi|acquist\\p{L}*',
      gone: 'nascost\\p{L}*|oscurat\\p{L}*|bloccat\\p{L}*',
    },
    pl: {
      unit: 'znak(?:i|ów)',
      show: 'wyświetl\\p{L}*',
      more: 'pozosta\\p{L}*|jeszcze',
      how: 'zalog\\p{L}*|wykup\\p{L}*|kup\\p{L}*|subskryb\\p{L}*',
      gone: 'ukryt\\p{L}*|zablokowan\\p{L}*',
    },
    uk: {
      unit: 'знак\\p{L}*|символ\\p{L}*',
      show: 'показан\\p{L}*',
      more: 'залиш\\p{L}*|решт\\p{L}*|ще',
      how: 'передплат\\p{L}*|увійдіть|зареєстр\\p{L}*',
      gone: 'прихован\\p{L}*|заблокован\\p{L}*',
    },
    vi: {
      unit: 'ký tự|chữ',
      show: 'hiển thị',
      more: 'còn(?: lại)?|thêm',
      how: 'đăng nhập|đăng ký|mua|nâng cấp|vip',
      gone: 'đã ẩn|bị ẩn|bị che|bị khóa',
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
