/** Longest title kept in a file name, in characters; file systems allow 255 bytes, and Chinese takes three each. */
const LONGEST = 60;

/** What file systems, shells and readers stumble over: controls, marks of direction, separators, and Windows' reserved signs. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu;

/** Names that Windows keeps for devices, whatever extension follows. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])(?=$|\.|\s)/iu;

/** A file name made of a page's title, with `extension`; `lacuna` where the title leaves nothing. */
export function fileName(title: string, extension: string): string {
  const plain = title.normalize('NFC').replaceAll(UNFIT, ' ').replaceAll(/\s+/gu, ' ');
  const short = Array.from(plain.trim()).slice(0, LONGEST).join('');
  const name = short.replaceAll(/^[\s.~-]+|[\s.]+$/gu, '');
  return `${name === '' || DEVICE.test(name) ? `lacuna ${name}`.trim() : name}.${extension}`;
}
