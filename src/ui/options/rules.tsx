import type { SayOptions } from '../../wording/options/values';
import { Choice } from './fields';

interface Rule {
  readonly id: string;
  readonly name: string;
  readonly line: string;
}

interface RuleGroup {
  readonly name: string;
  /** What they are in short, where they are not shown one by one. */
  readonly kinds: string;
  readonly rules: readonly Rule[];
}

interface RulesProps {
  readonly say: SayOptions;
  readonly title: string;
  readonly hint: string;
  readonly rules: readonly Rule[];
  readonly groups: readonly RuleGroup[];
  /** Names of rules that are switched off. */
  readonly off: readonly string[];
  change(off: readonly string[]): void;
}

/**
 * Rules that the reader can switch off: one by one, and those that are alike all at once. They are many, and few readers want
 * them: they are folded away, where the browser's own search still finds them and unfolds them.
 */
export function Rules({ say, title, hint, rules, groups, off, change }: RulesProps) {
  const all = [...rules, ...groups.flatMap((group) => group.rules)];
  const count = offAmong(all, off);
  const toggle = (some: readonly Rule[], isOn: boolean) => {
    const others = off.filter((id) => !some.some((rule) => rule.id === id));
    change(isOn ? others : [...others, ...some.map(({ id }) => id)]);
  };
  return (
    <details class="rules">
      <summary>
        <span class="name">{title}</span> <Size say={say} of={all} /> <State say={say} count={count} />
      </summary>
      <p class="hint">{hint}</p>
      <Switches rules={rules} off={off} toggle={toggle} />
      {groups.map((group) => (
        <Group key={group.name} say={say} group={group} off={off} toggle={toggle} />
      ))}
      {count > 0 && (
        <button type="button" onClick={() => change([])}>
          {say('allOn')}
        </button>
      )}
    </details>
  );
}

function offAmong(rules: readonly Rule[], off: readonly string[]): number {
  return rules.filter(({ id }) => off.includes(id)).length;
}

/** How many there are, for whoever wonders whether to unfold them. */
function Size({ say, of }: Pick<RulesProps, 'say'> & { readonly of: readonly Rule[] }) {
  return <span class="size">{of.length.toLocaleString(say.language)}</span>;
}

function State({ say, count }: Pick<RulesProps, 'say'> & { readonly count: number }) {
  return <span class={count > 0 ? 'state' : 'state on'}>{say('someOff', { count })}</span>;
}

interface SwitchesProps extends Pick<RulesProps, 'rules' | 'off'> {
  toggle(some: readonly Rule[], isOn: boolean): void;
}

function Switches({ rules, off, toggle }: SwitchesProps) {
  return (
    <div class="columns">
      {rules.map((rule) => (
        <Choice
          key={rule.id}
          type="checkbox"
          label={rule.name}
          hint={rule.line}
          checked={!off.includes(rule.id)}
          choose={(isOn) => toggle([rule], isOn)}
        />
      ))}
    </div>
  );
}

function Group({
  say,
  group,
  off,
  toggle,
}: Pick<SwitchesProps, 'off' | 'toggle'> & { say: SayOptions; group: RuleGroup }) {
  const { name, kinds, rules } = group;
  const count = offAmong(rules, off);
  return (
    <div class="group">
      <Choice
        type="checkbox"
        label={name}
        checked={count === 0}
        isMixed={count > 0 && count < rules.length}
        choose={(isOn) => toggle(rules, isOn)}
      />
      <details>
        <summary>
          <Size say={say} of={rules} /> <span class="kinds">{kinds}</span>{' '}
          {count > 0 && <State say={say} count={count} />}
        </summary>
        <Switches rules={rules} off={off} toggle={toggle} />
      </details>
    </div>
  );
}
