/** A fault that somebody might make: in a file, these words become others. `tests` are those that must notice. */
export interface Mutant {
  readonly file: string;
  readonly was: string;
  readonly now: string;
  readonly tests: readonly string[];
}

const engine = (file: string, was: string, now: string, ...tests: string[]): Mutant => ({
  file: `src/engine/${file}.ts`,
  was,
  now,
  tests: (tests.length ? tests : [file]).map((name) => `test/engine/${name}.test.ts`),
});

const page = (file: string, was: string, now: string, ...tests: string[]): Mutant => ({
  file: `src/page/${file}.ts`,
  was,
  now,
  tests: tests.map((name) => `test/page/${name}.test.ts`),
});

/** The faults that `npm run mutants` puts in, one at a time. */
export const mutants: readonly Mutant[] = [
  engine('patch', "?? 'guess',", "?? 'sure',"),
  engine('patch', 'TRUSTS.indexOf(trust) < TRUSTS.indexOf(other)', 'TRUSTS.indexOf(trust) <= TRUSTS.indexOf(other)'),
  engine('patch', 'if (start < from) return', 'if (start < from - 1) return'),
  engine('patch', "(edit.was !== '' || bias === 'before')", "edit.was !== ''"),
  engine('compose', 'shift += was.length - knot.text.length', 'shift += now.length - knot.text.length'),
  engine('proof', ' && !bringsHarm(text, edit)', ''),
  engine('proof', 'if (misfit) {', 'if (!misfit) {'),
  engine('layers', 'page.giveUp(index, { rule, message })', 'void [index, rule, message]', 'examine'),
  engine('mended-page', "atLeast(edits, 'likely')", "atLeast(edits, 'guess')", 'examine'),
  engine('remnants', 'isWhole || (', 'true || ('),
  engine('remnants', 'vet(proven.damage, text, found).edits', 'found'),
  engine(
    'proven',
    'if (unitsOf(sure) < PROVEN || !isOnce()) return [];',
    'if (unitsOf(sure) < PROVEN) return [];',
    'remnants',
  ),
  engine('missed-rounds', 'missed.set(edit, [asGuess(edit)])', 'missed.set(edit, [edit])'),
  engine('missed-rounds', 'if (parts.length > 1) missed', 'if (parts.length > 9) missed'),
  engine('stray-readings', 'firm.get(damage)! * RARER <= most', 'firm.get(damage)! > most'),
  engine('charset/bytes', 'starts && next > 0x7f', 'starts'),
  engine('charset/utf8', 'lead < 0xc2 ? -1', 'lead < 0xc0 ? -1'),
  engine('gaps/notice-numbers', 'Math.round((all - shown) * 1e6)', 'Math.round((all + shown) * 1e6)', 'gaps/gap'),
  engine('gaps/ledger', 'exact(missing - inTheMiddle)', 'exact(missing)'),
  engine('export/html', "'\"': '&quot;' }", "'\"': '\"' }"),
  engine(
    'export/formula',
    'return FORMULA.test(line) ? blank + line : line',
    'return line',
    'export/html',
    'export/markdown',
  ),
  engine('export/markdown-words', '/[\\\\`*_{}[\\]<>', '/[\\\\`*_{}\\]<>', 'export/markdown'),
  engine('export/markdown-words', ' && !OURS.test(before + lead)', '', 'export/marks'),
  engine('export/markdown-words', '(!address && isAmid)', 'false', 'export/marks'),
  engine('export/address', '[\\w.-]+', '[\\w.@-]+', 'export/marks'),
  engine('export/segments', 'isAdded ? 0 : text.length', 'text.length', 'export/marks'),
  engine('export/holdings', '&& !!item?.goesOn', '', 'export/holdings'),
  page(
    'reading/formula-line',
    'isSimple(part) ? nothing : brackets;\n    return',
    'nothing;\n    return',
    'reading/formula',
  ),
  page('reading/doubled', 'beside.some(isNothingButFormula)', 'beside.length > 0', 'reading/formula'),
  page('reading/marks', '&& !isHere', '', 'reading/marks'),
  engine('deceiving', '\\u202a-\\u202e', '\\u202a-\\u202d'),
  engine('limit', 'room -= some.length;', ''),
  engine('examine', 'if (found > repairs || (!goesOn() && !ready)) break;', 'if (!goesOn() && !ready) break;', 'limit'),
  page('clues/suspicion-tables', 'const ofKind = name + kind;', 'const ofKind = name;', 'clues/detect'),
  page('clues/suspicion', 'charCodeAt(at + 1));', 'charCodeAt(at));', 'clues/detect'),
  page('showing/show', 'if (reverts >= mostRepairs) return;', 'if (reverts > mostRepairs) return;', 'page'),
  page('showing/show', 'if (node.data === after) return before;', 'return before;', 'showing/show'),
  page('showing/show', 'shown && after.length >= telling && ', 'shown && ', 'showing/show', 'show-known', 'gone-on'),
  page('showing/show', 'now.slice(start, now.length - end)', 'now.slice(start)', 'showing/show'),
  page('showing/spread', "const now = edit.start >= start ? edit.now : '';", 'const now = edit.now;', 'showing/show'),
  page(
    'showing/spread',
    'shift += now.length - (to - from);\n  }\n  return offset + shift;',
    '}\n  return offset + shift;',
    'showing/show',
    'selection/selected',
    'page',
    'decide',
  ),
  page('showing/findings', 'return patch.filter((edit) => !isInCode(edit));', 'return patch;', 'page'),
  page('showing/display', 'return same;', 'return true;', 'showing/display'),
  page('watch', 'write();\n    this.#observer.takeRecords();', 'write();', 'page'),
  page('reading/setting', "'script style noscript textarea", "'script style noscript", 'reading/passages'),
  page('reading/run', '(last >= 0xd800 && last < 0xdc00 ? 1 : 0)', '0', 'reading/passages'),
  page('reading/passages', 'if (text.length < all.length) this.isCut = true;', '', 'reading/passages'),
  page('showing/sight', 'if (!element) return false;', 'if (element) return true;', 'page'),
  page('showing/marks', "if (length === 0) return '';", '', 'gone-on'),
  page('showing/show', 'original === mark.before ? mark', 'mark ? mark', 'gone-on'),
  page('showing/flow', 'Math.min(count, mostAtOnce)', 'count', 'showing/highlight'),
  page('showing/flow', 'this.#level > most', 'true', 'showing/highlight'),
  page('slices', 'now - rested > long ?', 'now - rested > 60 ?', 'slices'),
  page('tally', 'if (count === this.#told) return;', '', 'page'),
  page('page', 'if (!this.#stale) return;', 'return;', 'page'),
  {
    file: 'src/background/senders.ts',
    was: 'if (sender.id !== self.id) return false;',
    now: '',
    tests: ['test/background/senders.test.ts'],
  },
  {
    file: 'src/messages/packed-patches.ts',
    was: 'known.get(key) ?? edits.push(edit) - 1',
    now: 'edits.push(edit) - 1',
    tests: ['test/messages/packed-patches.test.ts'],
  },
  {
    file: 'src/messages/wire.ts',
    was: '!Object.hasOwn(answers, call)',
    now: '!(call in answers)',
    tests: ['test/messages.test.ts'],
  },
  {
    file: 'src/settings.ts',
    was: '?? kinds[name].fallback]',
    now: '?? own(items, name)]',
    tests: ['test/settings.test.ts'],
  },
];
