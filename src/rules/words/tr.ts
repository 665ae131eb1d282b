import type { NoticeWords } from '../../engine/gaps/notice-words';

/** Words of notices in Turkish. */
export const tr: NoticeWords = {
  login: 'giriş yap|oturum aç|kayıt ol|kaydol|hesap (?:oluştur|aç)|üye girişi',
  payment:
    'abone ol|abonelik|aboneliğ|satın al|ödeme|ücretli|kredi|jeton|(?:aboneliğinizi|planınızı|hesabınızı) yükselt',
  members: 'abonele|üyele|premium',
  app: 'uygulama',
  unsaid: 'indir',
  elsewhere: 'kütüphane',
  join: 'üye ol',
  read: 'oku|gör|eriş|açık|açıl|devam|görüntüle|ulaş',
  text: 'devamı|tamamı|geri kalan|kalan (?:\\p{L}|\\p{N})+|tüm (?:metin|belge|makale|yazı|içerik|sayfa|bölüm)|gerisi|sonraki (?:sayfa|bölüm)',
  it: 'bu (?:makale|yazı|içerik|belge|metin|haber|bölüm)',
  share: 'devam|tamam|kalan|tüm|geri|gizli|kilitli|sonraki|bütün',
  noun: 'metin|metn|makale|yazı|belge|sayfa|içeri|bölüm|kısım|kısm|kitap|kitab|haber|cevap|çözüm|rapor|dosya|öykü|roman',
  part: 'özet|alıntı|önizleme',
  onward: 'okumaya devam|devamını oku|okumayı sürdür',
  unlock: 'kilidini aç',
  only: 'yalnızca|sadece|için|gerek|özel|sonra|malısınız|melisiniz',
  show: 'göster\\p{L}*|görün\\p{L}*|önizleme\\p{L}*|okuduğunuz|okudunuz|görüyorsunuz|açık',
  more: 'kalan\\p{L}*|kaldı|daha|diğer',
  first: 'ilk|yalnızca|sadece',
  gone: 'gizli|kilitli|gizlendi|gösterilm\\p{L}*',
  of: '/',
  among: 'ilk',
  all: 'tüm|toplam',
  about:
    'okurla\\p{L}*|okuyucula\\p{L}*|kullanıcıla\\p{L}*|ziyaretçile\\p{L}*|\\p{L}+(?:mıştı|mişti|muştu|müştü|[dt][ıiuü])(?=[.!]?$)|bilet',
  fill: 'bu|şu|bir|ve|veya|ile|için|de|da|sonra|önce|lütfen|hemen|şimdi|ücretsiz|yaklaşık|olarak|olan|olun|olması|gerekir|gerekiyor|edin(?:iz)?|burada|bitiyor|bitti|ilk|daha',
};
