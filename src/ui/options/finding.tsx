import type { RuleList } from '../../messages';
import { damageName } from '../../wording/damage';
import type { OptionsKey } from '../../wording/options/en';
import type { SayOptions } from '../../wording/options/values';
import { Choice, Section } from './fields';
import { Phrases } from './phrases';
import type { SectionProps } from './view';

/** What is looked for: damages, markers, and the reader's own phrases. */
export function Finding(props: SectionProps) {
  const { say, words, view, change } = props;
  const { damagesOff, markersOff } = view.settings;
  return (
    <Section id="finding" title={say('finding')}>
      <Rules
        say={say}
        title={say('damages')}
        hint={say('damagesHint')}
        rules={view.rules.damages.map((damage) => ({
          id: damage.id,
          name: damageName(words, damage.id),
          line: lineOf(say, damage),
        }))}
        off={damagesOff}
        change={(off) => change({ damagesOff: off })}
      />
      <Rules
        say={say}
        title={say('markers')}
        hint={say('markersHint')}
        rules={view.rules.markers.map((marker) => ({ id: marker.id, ...markerWords(say, marker) }))}
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

interface RulesProps {
  readonly say: SayOptions;
  readonly title: string;
  readonly hint: string;
  readonly rules: readonly { readonly id: string; readonly name: string; readonly line: string }[];
  readonly off: readonly string[];
  change(off: readonly string[]): void;
}

function Rules({ say, title, hint, rules, off, change }: RulesProps) {
  const count = rules.filter(({ id }) => off.includes(id)).length;
  const toggle = (id: string, isOn: boolean) => change(isOn ? off.filter((other) => other !== id) : [...off, id]);
  return (
    <details class="rules">
      <summary>
        <span class="name">{title}</span>{' '}
        <span class={count > 0 ? 'state' : 'state on'}>{say('someOff', { count })}</span>
      </summary>
      <p class="hint">{hint}</p>
      <div class="columns">
        {rules.map(({ id, name, line }) => (
          <Choice
            key={id}
            type="checkbox"
            label={name}
            hint={line}
            checked={!off.includes(id)}
            choose={(isOn) => toggle(id, isOn)}
          />
        ))}
      </div>
      {count > 0 && (
        <button type="button" onClick={() => change([])}>
          {say('allOn')}
        </button>
      )}
    </details>
  );
}
