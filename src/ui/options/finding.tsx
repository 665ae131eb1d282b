import type { RuleList } from '../../messages';
import { damageName } from '../../wording/damage';
import type { OptionsKey } from '../../wording/options/en';
import type { SayOptions } from '../../wording/options/values';
import { damageGroups } from './damage-groups';
import { Section } from './fields';
import { Phrases } from './phrases';
import { Rules } from './rules';
import type { SectionProps } from './view';

/** What is looked for: damages, markers, and the reader's own phrases. */
export function Finding(props: SectionProps) {
  const { say, words, view, change } = props;
  const { damagesOff, markersOff } = view.settings;
  const { single, groups } = damageGroups(view.rules.damages);
  const listed = new Intl.ListFormat(say.language, { type: 'unit', style: 'short' });
  const ruleOf = (damage: RuleList['damages'][number]) => ({
    id: damage.id,
    name: damageName(words, damage.id),
    line: lineOf(say, damage),
  });
  return (
    <Section id="finding" title={say('finding')}>
      <Rules
        say={say}
        title={say('damages')}
        hint={say('damagesHint')}
        rules={single.map(ruleOf)}
        groups={groups.map(({ readAs, damages }) => ({
          name: say('readAs', { charset: readAs }),
          kinds: listed.format(damages.map(({ writtenIn }) => writtenIn)),
          rules: damages.map(ruleOf),
        }))}
        off={damagesOff}
        change={(off) => change({ damagesOff: off })}
      />
      <Rules
        say={say}
        title={say('markers')}
        hint={say('markersHint')}
        rules={view.rules.markers.map((marker) => ({ id: marker.id, ...markerWords(say, marker) }))}
        groups={[]}
        off={markersOff}
        change={(off) => change({ markersOff: off })}
      />
      <Phrases {...props} />
    </Section>
  );
}

/** What a reader is told of a damage in one line: what becomes of a word, or a sentence of its own. */
function lineOf(say: SayOptions, { id, sample }: RuleList['damages'][number]): string {
  return sample ? say('shownAs', sample) : ownLine(say, id);
}

// A test sees to it that every rule has its messages.
const ownLine = (say: SayOptions, id: string) => say(`line.${id}` as 'line.members-only' & OptionsKey);

/** What a reader is told of a marker: its name and a line, or the words it finds where nobody has worded it yet. */
function markerWords(say: SayOptions, { id, sample }: RuleList['markers'][number]): { name: string; line: string } {
  if (sample !== undefined) return { name: say('markerQuoted', { phrase: sample }), line: say('markerQuotedLine') };
  return { name: say(`marker.${id}` as 'marker.members-only' & OptionsKey), line: ownLine(say, id) };
}
