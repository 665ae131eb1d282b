import { useRef, useState } from 'preact/hooks';
import type { DocumentView } from '../document/view';
import type { Script } from '../settings';
import type { Say } from '../wording/say';
import { Search } from './search';
import type { ShownText } from './shown-text';
import { Text } from './text';

interface Props {
  readonly say: Say;
  readonly view: DocumentView;
  readonly shown: ShownText;
}

const scripts: readonly Script[] = ['as-is', 'simplified', 'traditional', 'taiwan', 'hong-kong'];
/** ICU choices cannot have hyphens in their names. */
const scriptKeys = {
  'as-is': 'as_is',
  simplified: 'simplified',
  traditional: 'traditional',
  taiwan: 'taiwan',
  'hong-kong': 'hong_kong',
} as const;
const tags: Readonly<Record<Script, string>> = {
  'as-is': '',
  simplified: 'zh-Hans',
  traditional: 'zh-Hant',
  taiwan: 'zh-TW',
  'hong-kong': 'zh-HK',
};

/** The text, and above it a search and what else it could be: more or less of the page, another script. */
export function Cleaned({ say, view, shown }: Props) {
  const text = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(0);
  const { scope, script, hasFailed, paragraphs } = shown;
  const isOriginal = view.choice === 'original';
  return (
    <>
      <div class="tools">
        <Search say={say} text={text} version={`${drawn} ${scope} ${script} ${view.choice}`} />
        {!isOriginal && <Choices say={say} shown={shown} />}
      </div>
      {hasFailed && (
        <p class="trouble" role="alert">
          {say('scriptFailed')}
        </p>
      )}
      <Text
        say={say}
        choice={view.choice}
        language={(!isOriginal && !hasFailed && tags[script]) || view.language}
        paragraphs={paragraphs}
        name={`${scope} ${view.choice}`}
        inside={text}
        onDrawn={setDrawn}
      />
    </>
  );
}

/** How much of the page, and in which script; no choice where there is but one. */
function Choices({ say, shown }: Pick<Props, 'say' | 'shown'>) {
  const { scope, scopes, script, isConvertible } = shown;
  return (
    <>
      {scopes.length > 1 && (
        <Choose
          label={say('scopeLabel')}
          value={scope}
          options={scopes.map((one) => [one, say('scopeName', { scope: one })])}
          onChoose={shown.setScope}
        />
      )}
      {isConvertible && (
        <Choose
          label={say('scriptLabel')}
          value={script}
          options={scripts.map((one) => [one, say('scriptName', { script: scriptKeys[one] })])}
          onChoose={shown.setScript}
        />
      )}
    </>
  );
}

interface ChooseProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  onChoose(value: Value): void;
}

function Choose<Value extends string>({ label, value, options, onChoose }: ChooseProps<Value>) {
  return (
    <select
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value as Value)}
    >
      {options.map(([one, name]) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </select>
  );
}
