import { hostIn } from '../../settings/host';
import { Adding, Entries, Entry } from './adding';
import { Section } from './fields';
import type { SectionProps } from './view';

/** The field for a further site. */
const newSite = 'new-site';

/** The sites that are cleaned without a click, each with its own permission. */
export function Sites(props: SectionProps) {
  const { say, view } = props;
  return (
    <Section id="sites" title={say('sites')}>
      <p class="hint">{say('sitesHint')}</p>
      <NewSite {...props} />
      <Entries
        field={newSite}
        items={view.settings.sites}
        none={say('siteNone')}
        draw={(host) => <Site key={host} host={host} {...props} />}
      />
    </Section>
  );
}

function NewSite({ say, calls, tell }: SectionProps) {
  // The browser asks while the reader's click is fresh: nothing may be waited for before it.
  const add = (text: string, clear: () => void) => {
    const host = hostIn(text);
    if (host === undefined) return say('siteBad');
    ask(host, calls, say, tell).then((isAllowed) => isAllowed && clear());
    return undefined;
  };
  return (
    <Adding
      id={newSite}
      label={say('siteField')}
      placeholder={say('sitePlaceholder')}
      submit={say('siteAdd')}
      inputMode="url"
      add={add}
    />
  );
}

function Site({ host, say, view, calls, tell }: SectionProps & { host: string }) {
  const isAllowed = view.allowed.includes(host);
  const forget = () =>
    calls.forget(host).then(
      () => tell(say('saved')),
      () => tell(say('saveFailed'), 'alert'),
    );
  return (
    <Entry
      name={host}
      state={say(isAllowed ? 'siteAllowed' : 'siteWaiting')}
      isOn={isAllowed}
      remove={say('siteRemove')}
      removeNamed={say('siteRemoveNamed', { host })}
      onRemove={forget}
    >
      {!isAllowed && (
        <button type="button" aria-label={say('siteAllowNamed', { host })} onClick={() => ask(host, calls, say, tell)}>
          {say('siteAllow')}
        </button>
      )}
    </Entry>
  );
}

async function ask(
  host: string,
  calls: SectionProps['calls'],
  say: SectionProps['say'],
  tell: SectionProps['tell'],
): Promise<boolean> {
  try {
    const isAllowed = await calls.allow(host);
    if (isAllowed) tell(say('saved'));
    else tell(say('siteRefused'), 'alert');
    return isAllowed;
  } catch {
    tell(say('saveFailed'), 'alert');
    return false;
  }
}
