/*
 * Words by which pages say that text is withheld: here too many count rather than too few. What stands between two bars is looked
 * for by the characters that it begins with, up to the first that may be missing or repeated; two of them at least.
 */
const zhWay =
  '[登注註][录錄入册冊]|[会會][员員]|[付支购購訂订][费費买買阅閱户戶付]|[扫掃][码碼描]|vip|解[锁鎖]|[权權]限|下[载載]|[开開]放|[试試][阅閱]|[密证證][码碼]';
const zhText = '全|完整|[阅閱][读讀]|查看|[浏瀏][览覽]|[内內]容|[余餘剩继繼续續前]|更多|部分|下一|限定|正文|[后後]半';
const way =
  'log ?in|sign ?(?:in|up)|regist|subscri|purchas|buy|join|member|trial|renew|support|enter your|upgrad|continue with';
const text = 'read|view|see|full|rest|complete|continu|go on|finish|all |content|access|document|article';
const alone = [
  '省略|[还還]剩|剩[余餘下]|未[读讀完显顯解]|[预預][览覽]|[试試][读讀]|全文共|[继繼][续續][阅閱]|[阅閱][读讀]全文|[隐隱][藏去]',
  '#x[0-9a-f]{2,5};|続きを|会員|ログイン|アプリ|購入|無料|有料|サンプル|미리|로그인|회원|구독|결제|유료|나머지|남은',
  'preview|premium|omitted|unlock|more page|not shown|pages left|remaining|\\d \\D{0,9}(?:of|del?|sur|di|von|из|trên) \\D{0,5}\\d',
  'предпросмотр|полн|регистр|подпис|авториз|войдите|показан|осталось|купите|registr|abo|vorschau|weiter.{0,12}lesen|vollst|anmelden',
  'la suite|connectez|inscri|aperçu|inicia|regístr|suscr|restant|mi?embr|assin|cadastr|login|prévia|restam|compre|lendo|accedi|iscriv|acquist',
  'zalog|wykup|kup |subskr|pozosta|увійдіть|передплат|xem|đăng|mua |koup|sayfa|gizli|abone',
  '略去|[额額]度|免[费費]|[只仅僅][限显顯]|完整版|[还還]有\\d|残り\\d|[折摺][叠疊]|試し読み|プレビュー|書籍版|購読|冒頭|到此|\\d[字쪽]|限定|ポイント|を公開|무료|코인|가려|잠겨|비공개|공개된|다운|구매|充值|授[权權]',
  'hidden|slides|complim|sample|full version|locked|blurred|truncat|permission',
  'freischalt|freigesch|leseprobe|volltext|kontingent|kauf|kostenpfl|angezeigt|zu lesen|sehen nur|gesperrt|mitglied',
  'reste |extrait|gratuit|payant|masqué|verrouill|réservé|muestra|viendo|oculta|bloquead|crea una|en línea|socio|vista previa|ver el|faltan|visib',
  'crie uma|amostra|grátis|vendo|pagamento|apoia|hai letto|disponibil|riservat|anteprima|nascost|bloccat|leggendo|in sede|mancano|abbona|visíve|visualiza|mostra[dnt]|próximos',
  'доступ|лимит|бесплатн|скрыт|целиком|ознаком|оплат|darmow|bezpłatn|ukryt|odblok|widzisz|wyłącznie|ліміт|безкошт|прихован|повн|решт|придба|реєстр|підписк|podgląd|wyświetl|prenumer|předpl',
  'dành cho|miễn phí|bị khóa|đã ẩn|thư viện|tài khoản|còn \\d|kết thúc|hiển thị',
].join('|');

const either = (some: string, gap: number, other: string) =>
  new RegExp(`(?:${some}).{0,${gap}}(?:${other})|(?:${other}).{0,${gap}}(?:${some})`, 'i');

/** UTF-16 units around a word in which what it goes with is looked for. */
export const around = 80;
/** No further than this are the beginnings of Chinese words apart that go together. */
export const nearby = 24;

/** How one can have the text, and what one has then, in Chinese. */
export const chinese = { ways: zhWay, texts: zhText, both: /* @__PURE__ */ either(zhWay, 16, zhText) };
/** The same in English, where words of the second kind are everywhere. */
export const english = { ways: way, both: /* @__PURE__ */ either(way, 40, text) };
/** What tells of a notice by itself. */
export const notices = alone;
