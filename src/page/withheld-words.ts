import { type Anchored, anchored } from './anchors';

const zhWay =
  '[登注註][录錄入册冊]|[会會][员員]|[付支购購訂订][费費买買阅閱户戶付]|[扫掃][码碼描]|解[锁鎖]|[权權]限|下[载載]|[开開]放|[试試][阅閱]';
const zhText = '全|完整|[阅閱][读讀]|查看|[浏瀏][览覽]|[内內]容|[余餘剩继繼续續前]|更多|部分|下一|限定';
const doors = [
  'log ?in',
  'sign ?(?:in|up)',
  'regist',
  'subscri',
  'purchas',
  'buy',
  'join',
  'member',
  'trial',
  'renew',
  'continue with',
];
const text = 'read|view|see|full|rest|complete|continu|all |content|access|document|article';
const both = (some: string, gap: number, other: string) =>
  `(?:${some}).{0,${gap}}(?:${other})|(?:${other}).{0,${gap}}(?:${some})`;

const other = [
  '省略|[还還]剩|剩[余餘下]|未[读讀完显顯]|[预預][览覽]|[试試][读讀]|全文共|[继繼][续續](?:免[费費])?[阅閱]|[阅閱][读讀]全文|[隐隱]藏',
  '#x[0-9a-f]{2,5};|続きを|会員|ログイン|アプリ|購入|無料|有料|サンプル|더 ?보기|미리|로그인|회원|구독|결제|유료|나머지|남은',
  'preview|premium|unlock|more pages?|pages? (?:are )?(?:not shown|omitted|left)|remaining',
  both('vip', 16, zhText),
  ...doors.map((way) => both(way, 40, text)),
  'предпросмотр|полн|зарегистр|подпис|авториз|войдите|показан|осталось|купите|registr|abo|vorschau|(?:weiter|voll|jetzt).{0,12}lesen|anmelden',
  'lire la suite|connectez|inscri[ptv]|aperçu|inicia|regístr|suscr|restantes|miembros|leer m|assin|cadastr|login|prévia|restam|ler mais|accedi|iscriv',
  'continua a l|zalog|wykup|kup |subskr|pozosta|увійдіть|передплат|реєстрац|показано|xem|đăng|mua |tải về',
  '略去|[额額]度|用完|免[费費]|[仅僅]限|[没沒]有加|[还還]有\\d|未解|[折摺][叠疊]|[仅僅][可能][浏瀏]|試し読み|プレビュー|書籍版|限定|ポイント|を公開|무료|코인|가려|잠겨|비공개|공개된|구매|생략|充值|授[权權]',
  'hidden|slides|complimentary|sample|full version|locked|blurred|allowance|permission',
  'freischalt|leseprobe|lesesaal|volltext|kontingent|kauf|angezeigt|zu lesen|sehen nur|des dokuments|gesperrt|mitglied',
  'reste |extrait|gratuit|payant|masqué|verrouill|réservé|muestra|viendo|oculta|bloquead|crea una|en línea|socio|vista previa|ver el|mostrando|faltan|visibles',
  'crie uma|amostra|grátis|vendo|pagamento|apoia|hai letto|disponibil|riservat|anteprima|nascost|bloccat|per intero|leggendo|esaurito|in sede|mancano|abbona|mostrate|visíve|visualiza|mostradas|próximos',
  'доступ|лимит|бесплатн|скрыт|целиком|ознаком|оплат|darmow|bezpłatn|ukryt|odblok|widzisz|wyłącznie|ліміт|безкошт|прихован|повн|решт|придба|зареєстр|підписк|podgląd|wyświetl|prenumer|freigeschaltet',
  'dành cho|miễn phí|bị khóa|đã ẩn|thư viện|tài khoản|còn \\d|kết thúc|hiển thị',
].join('|');

/** Patterns of words by which pages say that text is withheld: here too many count rather than too few. */
export const withheldWords: readonly string[] = [other, both(zhWay, 16, zhText)];

let prepared: readonly Anchored[] | undefined;
/** Prepared when they are first looked for: after a click on a page they never are. */
const ways = () => (prepared ??= withheldWords.map(anchored));

/** Words for a text in Chinese have one of these. */
const textUnits = /[全完阅閱查浏瀏内內更部下限余餘剩继繼续續前]/;

/** The units with which something may end that tells of such words. */
export const endsOfAnchors = (): readonly number[] => ways().flatMap(({ ends }) => [...ends]);

/** Whether such words stand around a unit of `endsOfAnchors`. */
export function saysWithheld(text: string, at: number): boolean {
  const [plain, zh] = ways();
  return plain!.matchesAround(text, at) || (mayBe(zh!, text, at) && zh!.matchesAround(text, at));
}

const mayBe = ({ ends }: Anchored, text: string, at: number) =>
  ends.has(text.charCodeAt(at)) && textUnits.test(text.slice(Math.max(0, at - 24), at + 24));

/** How else they say so: 3 of 12. */
const counted = /\d \D{0,9}(?:of|del?|sur|di|von|из|trên) \D{0,5}\d$/i;
const longestCount = 22;

/** Whether a text says between two of its digits, at these places, how much of it there is. */
export function saysHowMuch(text: string, first: number, last: number): boolean {
  return last - first > 3 && last - first < longestCount && counted.test(text.slice(first, last + 1));
}
