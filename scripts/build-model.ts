import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { languageOf } from '../src/engine/language/language-model';
import { countRunningText, countWordLists, mixParts } from './model/corpus';
import { packLetters } from './model/letter-training';
import { wordsByLanguage } from './model/letter-words';
import { licencesText } from './model/licences';
import { bitsByLanguage } from './model/measure';
import { moduleOf, pack } from './model/pack';

/** Builds the language model and the letter model from the packages in scripts/model/sources-list.ts; with --check, only compares with what is there. */
const folder = 'src/engine/language';

const parts = { ...(await countWordLists()), ...(await countRunningText(() => true)) };
const { counts, forms } = await mixParts(parts);
const model = pack(counts, forms);
const source = moduleOf(model);
const letters = packLetters(wordsByLanguage());
for (const module of [source, letters])
  console.log(`${(brotliCompressSync(module).length / 1024).toFixed(1)} KB brotli, ${module.length} characters`);
for (const [language, bits] of Object.entries(bitsByLanguage(languageOf(model))))
  console.log(`${language}: ${bits.toFixed(2)} bits a character`);
const wanted = {
  [`${folder}/model-data.ts`]: source,
  [`${folder}/letter-data.ts`]: letters,
  'public/licenses.txt': licencesText(),
};
for (const [path, content] of Object.entries(wanted)) {
  if (!process.argv.includes('--check')) writeFileSync(path, content);
  else if (readFileSync(path, 'utf8') !== content) {
    console.error(`${path} differs from what the sources give; run npm run model.`);
    process.exitCode = 1;
  }
}
