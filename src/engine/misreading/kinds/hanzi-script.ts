import type { Language } from '../../language/language';
import { isHan, isSimplifiedOnly } from '../../mirror/repertoire';
import { isConverted } from '../../mirror/traditional';

/** What it costs that a text has a character of the other script, in nats. */
const FOREIGN = 6;
/** So many times as many characters of one script as of the other tell in which a text is written. */
const CLEARLY = 4;

const KANA = /[\u3041-\u30ff]/;

/**
 * The language in which hanzi are dear that a text's own script does not have: a text in Simplified characters has 夹, not 夾. A
 * Japanese text has both, and one with few or none of either tells nothing.
 */
export function inScriptOf(text: string, language: Language, foreign = FOREIGN): Language {
  if (KANA.test(text)) return language;
  let simplified = 0;
  let traditional = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isHan(unit)) continue;
    if (isSimplifiedOnly(unit)) simplified++;
    else if (isConverted(unit)) traditional++;
  }
  const isForeign =
    simplified > CLEARLY * traditional
      ? isConverted
      : traditional > CLEARLY * simplified
        ? isSimplifiedOnly
        : undefined;
  if (!isForeign) return language;
  return { cost: (previous, current) => language.cost(previous, current) + (isForeign(current) ? foreign : 0) };
}
