import { useState } from 'preact/hooks';
import type { Gap } from '../../engine/gaps/gap';
import { isFlagTemplate } from '../../settings';
import { flagAs } from '../../wording/flag';
import { Choice, Radios, Section, Select } from './fields';
import type { SectionProps } from './view';

/** How text is shown, copied and saved. */
export function Copying(props: SectionProps) {
  const { say, view, change } = props;
  const { script, format, flags, provenance } = view.settings;
  return (
    <Section id="copying" title={say('copying')}>
      <Select
        label={say('script')}
        value={script}
        options={[
          { value: 'as-is', label: say('scriptAsIs') },
          { value: 'simplified', label: say('scriptSimplified') },
          { value: 'traditional', label: say('scriptTraditional') },
          { value: 'taiwan', label: say('scriptTaiwan') },
          { value: 'hong-kong', label: say('scriptHongKong') },
        ]}
        choose={(value) => change({ script: value })}
      />
      <Select
        label={say('format')}
        value={format}
        options={[
          { value: 'text', label: say('formatText') },
          { value: 'markdown', label: say('formatMarkdown') },
          { value: 'html', label: say('formatHtml') },
          { value: 'json', label: say('formatJson') },
        ]}
        choose={(value) => change({ format: value })}
      />
      <Choice type="checkbox" label={say('flags')} checked={flags} choose={(value) => change({ flags: value })} />
      <Choice
        type="checkbox"
        label={say('provenance')}
        checked={provenance}
        choose={(value) => change({ provenance: value })}
      />
      <Flags {...props} />
    </Section>
  );
}

/** A gap as an example: 547 characters, for members. */
const example: Gap = {
  passage: 0,
  at: 0,
  notice: '',
  missing: 'a-part',
  reason: 'members',
  amount: { value: 547, unit: 'character' },
  rule: 'members-only',
};

function Flags(props: SectionProps) {
  const { say, words, view, change } = props;
  const { flagWording } = view.settings;
  return (
    <>
      <Radios
        legend={say('flagWording')}
        value={flagWording}
        options={[
          { value: 'full', label: say('flagFull') },
          { value: 'short', label: say('flagShort') },
          { value: 'own', label: say('flagOwn') },
        ]}
        choose={(value) => change({ flagWording: value })}
      />
      {flagWording === 'own' && <Template {...props} />}
      <p class="example">{say('flagExample', { flag: flagAs(words, view.settings, example) })}</p>
    </>
  );
}

function Template({ say, view, change }: SectionProps) {
  const [isBad, setBad] = useState(false);
  const take = (text: string) => {
    setBad(!isFlagTemplate(text));
    if (isFlagTemplate(text)) change({ flagTemplate: text });
  };
  return (
    <div class="field">
      <label for="flag-template">{say('flagTemplate')}</label>
      <input
        id="flag-template"
        type="text"
        autocomplete="off"
        value={view.settings.flagTemplate}
        aria-invalid={isBad}
        aria-describedby={isBad ? 'flag-template-bad' : 'flag-template-hint'}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <p class="hint" id="flag-template-hint">
        {say('flagTemplateHint', { what: '{what}', why: '{why}' })}
      </p>
      {isBad && (
        <p class="bad" id="flag-template-bad" role="alert">
          {say('flagBad')}
        </p>
      )}
    </div>
  );
}
