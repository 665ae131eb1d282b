import { useEffect, useRef, useState } from 'preact/hooks';
import { spoken } from '../../wording/spoken';
import { Section, Select } from './fields';
import type { SectionProps } from './view';

/** The language of Lacuna. */
export function Language({ say, view, change }: SectionProps) {
  const languages = spoken.map((tag) => ({ value: tag as string, label: nameOf(tag), lang: tag }));
  return (
    <Section id="language" title={say('language')}>
      <Select
        label={say('languageField')}
        value={view.settings.language}
        options={[{ value: '', label: say('languageBrowser') }, ...languages]}
        choose={(language) => change({ language })}
      />
    </Section>
  );
}

/** What a language is called in itself; Chinese by its script, as its readers tell the two apart. */
function nameOf(tag: string): string {
  const named = tag.replace('zh-CN', 'zh-Hans').replace('zh-TW', 'zh-Hant');
  return new Intl.DisplayNames([named], { type: 'language' }).of(named) ?? tag;
}

/** The keys that do something. */
export function Shortcuts({ say, view, calls, tell }: SectionProps) {
  return (
    <Section id="shortcuts" title={say('shortcuts')}>
      <dl class="keys">
        {view.shortcuts.map(({ name, does, keys }) => (
          <div key={name}>
            <dt>{does}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="state">{say('shortcutNone')}</span>}</dd>
          </div>
        ))}
      </dl>
      {calls.changeShortcuts ? (
        <button
          type="button"
          onClick={() => calls.changeShortcuts?.().catch(() => tell(say('shortcutsWhere'), 'alert'))}
        >
          {say('shortcutsChange')}
        </button>
      ) : (
        <p class="hint">{say('shortcutsWhere')}</p>
      )}
    </Section>
  );
}

/** The settings as a file, and their reset. */
export function File({ say, calls, tell }: SectionProps) {
  const field = useRef<HTMLInputElement>(null);
  const failed = () => tell(say('saveFailed'), 'alert');
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (await calls.importFile(file)) tell(say('fileImported'));
    else tell(say('fileBad'), 'alert');
    field.current!.value = '';
  };
  return (
    <Section id="file" title={say('file')}>
      <p class="hint">{say('fileHint')}</p>
      <div class="buttons">
        <button type="button" onClick={() => calls.exportFile().catch(failed)}>
          {say('fileExport')}
        </button>
        <button type="button" onClick={() => field.current!.click()}>
          {say('fileImport')}
        </button>
        <input
          ref={field}
          class="unseen"
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-label={say('fileImport')}
          onChange={(event) => take(event.currentTarget.files?.[0]).catch(failed)}
        />
        <Reset say={say} reset={() => calls.reset().then(() => tell(say('resetDone')), failed)} />
      </div>
    </Section>
  );
}

function Reset({ say, reset }: Pick<SectionProps, 'say'> & { reset(): Promise<void> }) {
  const [isAsked, ask] = useState<boolean>();
  const next = useRef<HTMLButtonElement>(null);
  // The one that does no harm has the focus first, and the one that asked has it back; in between it is the reader's.
  useEffect(() => {
    if (isAsked !== undefined) next.current!.focus();
  }, [isAsked]);
  if (!isAsked) {
    return (
      <button type="button" class="last" ref={next} onClick={() => ask(true)}>
        {say('reset')}
      </button>
    );
  }
  const end = (work?: () => Promise<void>) => {
    ask(false);
    void work?.();
  };
  return (
    <div
      class="sure"
      role="alertdialog"
      aria-label={say('resetSure')}
      onKeyDown={(event) => event.key === 'Escape' && end()}
    >
      <p>{say('resetSure')}</p>
      <button type="button" class="grave" onClick={() => end(reset)}>
        {say('resetYes')}
      </button>
      <button type="button" ref={next} onClick={() => end()}>
        {say('resetNo')}
      </button>
    </div>
  );
}
