import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { languageOf } from '../src/engine/language/language-model';
import { countRunningText, countWordLists, mixParts } from './model/corpus';
import { licencesText } from './model/licences';
import { bitsByLanguage } from './model/measure';
import { pack, packedIn } from './model/pack';

/** Builds the language model from the packages in scripts/model/sources-list.ts; with --check, only compares with what is there. */
const target = 'src/engine/language/model-data.ts';

const parts = { ...(await countWordLists()), ...(await countRunningText(() => true)) };
const { counts, forms } = await mixParts(parts);
const source = pack(counts, forms);
console.log(`${(brotliCompressSync(source).length / 1024).toFixed(1)} KB brotli, ${source.length} characters`);
for (const [language, bits] of Object.entries(bitsByLanguage(languageOf(packedIn(source)))))
  console.log(`${language}: ${bits.toFixed(2)} bits a character`);
const wanted = { [target]: source, 'public/licenses.txt': licencesText() };
for (const [path, content] of Object.entries(wanted)) {
  if (!process.argv.includes('--check')) writeFileSync(path, content);
  else if (readFileSync(path, 'utf8') !== content) {
    console.error(`${path} differs from what the sources give; run npm run model.`);
    process.exitCode = 1;
  }
}
