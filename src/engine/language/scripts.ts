/** A character of East Asian text: kana, one of the common hanzi, or a hangul syllable. */
export const EAST_ASIAN = /[\u3041-\u9fff\uac00-\ud7a3]/;

/** A sign that is an emoji, or may be one (https://www.unicode.org/reports/tr51/#Emoji_Properties). */
export const PICTOGRAPH = /\p{Extended_Pictographic}/u;
