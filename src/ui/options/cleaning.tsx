import { Choice, Radios, Section } from './fields';
import type { SectionProps } from './view';

/** What a click does, how far repairs must be trusted, and the badge. */
export function Cleaning({ say, view: { settings }, change }: SectionProps) {
  return (
    <Section id="cleaning" title={say('cleaning')}>
      <Radios
        legend={say('click')}
        value={settings.click}
        options={[
          { value: 'clean', label: say('clickClean'), hint: say('clickCleanHint') },
          { value: 'ask', label: say('clickAsk'), hint: say('clickAskHint') },
        ]}
        choose={(click) => change({ click })}
      />
      <Radios
        legend={say('trust')}
        value={settings.trust}
        options={[
          { value: 'sure', label: say('trustSure'), hint: say('trustSureHint') },
          { value: 'likely', label: say('trustLikely'), hint: say('trustLikelyHint') },
          { value: 'guess', label: say('trustGuess'), hint: say('trustGuessHint') },
        ]}
        choose={(trust) => change({ trust })}
      />
      <Choice type="checkbox" label={say('badge')} checked={settings.badge} choose={(badge) => change({ badge })} />
    </Section>
  );
}
