import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

type Kind = 'damage' | 'marker' | 'site';

const camel = (name: string) => name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());

/** What a new rule starts as: complete in form, with an example that fails until the rule is written. */
const templates: Record<Kind, (name: string) => string> = {
  damage: (name) => `import type { Damage, Example } from '../../engine/damage';

/**
 * What this damage is, where it comes from, and what is left alone on purpose.
 *
 * \`\`\`
 * garbled text   as the page shows it
 * ^^^^^^^        how its bytes were read
 * \`\`\`
 */
export const ${camel(name)}: Damage = {
  id: '${name}',
  mayApply: () => false,
  garble: (text) => text,
  mend: () => [],
};

export const examples: readonly Example[] = [
  { page: 'Garbled ${name}', mended: 'Mended ${name}', trust: 'sure' },
  { page: 'Sound text that looks almost like it' },
];
`,
  marker: (name) => `import type { Marker, MarkerExample } from '../../engine/gaps/gap';
import { phrase } from '../../engine/gaps/phrase';

/** What these phrases say, and on which kind of page they were seen. */
export const ${camel(name)}: Marker = {
  id: '${name}',
  missing: 'the-rest',
  reason: 'unsaid',
  unit: 'page',
  phrases: {
    // A blank stands for any white space; \${'omitted'}, \${'shown'} and \${'total'} capture numbers in any writing.
    en: phrase\`still to be written\`,
  },
  place: 'apart',
  // What readers see in the options until src/wording/options has a name and a line for it.
  sample: '12 pages of ${name}.',
};

export const examples: readonly MarkerExample[] = [
  {
    page: 'The mill stands by the river.\\n12 pages of ${name}.',
    gaps: [{ notice: '12 pages of ${name}.', amount: { value: 12, unit: 'page' } }],
  },
  { page: 'She read 12 pages of ${name} before breakfast.', gaps: [] },
];
`,
  site: (name) => `import type { Site, SiteExample } from './site';

/**
 * What this site is, and where it keeps the text of a document.
 *
 * Source: where the selectors were seen, and when.
 */
export const ${camel(name)}: Site = {
  id: '${name}',
  // Host names without www.; subdomains belong to them.
  hosts: ['${name}.example'],
  // What holds the document's text, and what in it is no part of the document; left out where nobody knows.
  text: '.document',
  leaveOut: ['.advertisement'],
  // What stands in the place of something withheld; \`unit\` where each of them is a page.
  withheld: [{ selector: '.locked-page', unit: 'page', reason: 'members' }],
};

export const examples: readonly SiteExample[] = [
  {
    page: '<nav>Home</nav><div class="document"><p>The mill stands by the river.</p></div><p>still to be written</p>',
    text: ['The mill stands by the river.', 'still to be written'],
    gaps: [],
  },
];
`,
};

const folders: Record<Kind, string> = { damage: 'damages', marker: 'markers', site: 'sites' };

function isKind(word: string | undefined): word is Kind {
  return word !== undefined && Object.hasOwn(templates, word);
}

/** Adds a rule to the text of its room's index: an import, and a place at the end of the list. */
function enlist(index: string, name: string): string {
  const imported = `import { ${camel(name)} } from './${name}';\n${index}`;
  return imported.replace(/= \[([^\]]*)\];/, (_all, list: string) => {
    const names = list
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean);
    return `= [${[...names, camel(name)].join(', ')}];`;
  });
}

function create(kind: Kind, name: string): void {
  const folder = `src/rules/${folders[kind]}`;
  const file = `${folder}/${name}.ts`;
  const index = `${folder}/index.ts`;
  if (existsSync(file)) throw new Error(`${file} is there already.`);
  writeFileSync(file, templates[kind](name));
  writeFileSync(index, enlist(readFileSync(index, 'utf8'), name));
  execFileSync('npx', ['--no-install', 'biome', 'check', '--write', file, index], { stdio: 'inherit' });
  console.log(
    `${file} is listed in ${index}. Write its example first, see \`npm run unit\` fail, then write the rule${kind === 'marker' ? ' and run `npm run fix`' : ''}.`,
  );
}

try {
  const [, , kind, name = ''] = process.argv;
  if (!isKind(kind) || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new Error('Please say: npm run new damage|marker|site NAME, with a name like read-one-byte-off.');
  }
  create(kind, name);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
