import { useRef, useState } from 'preact/hooks';
import { hostIn } from '../../settings/host';
import { Section } from './fields';
import type { SectionProps } from './view';

/** The sites that are cleaned without a click, each with its own permission. */
export function Sites(props: SectionProps) {
  const { say, view } = props;
  return (
    <Section id="sites" title={say('sites')}>
      <p class="hint">{say('sitesHint')}</p>
      <NewSite {...props} />
      {view.settings.sites.length === 0 ? (
        <p class="none">{say('siteNone')}</p>
      ) : (
        <ul class="list">
          {view.settings.sites.map((host) => (
            <Site key={host} host={host} {...props} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function NewSite({ say, calls, tell }: SectionProps) {
  const field = useRef<HTMLInputElement>(null);
  const [isBad, setBad] = useState(false);
  // The browser asks while the reader's click is fresh: nothing may be waited for before it.
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostIn(field.current!.value);
    setBad(host === undefined);
    if (host === undefined) return field.current!.focus();
    ask(host, calls, say, tell).then((isAllowed) => {
      if (isAllowed && field.current) field.current.value = '';
    });
  };
  return (
    <form class="adding" onSubmit={add} novalidate>
      <label for="new-site">{say('siteField')}</label>
      <input
        ref={field}
        id="new-site"
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder={say('sitePlaceholder')}
        aria-invalid={isBad}
        aria-describedby={isBad ? 'new-site-bad' : undefined}
        onInput={() => setBad(false)}
      />
      <button type="submit">{say('siteAdd')}</button>
      {isBad && (
        <p class="bad" id="new-site-bad" role="alert">
          {say('siteBad')}
        </p>
      )}
    </form>
  );
}

function Site({ host, say, view, calls, tell }: SectionProps & { host: string }) {
  const isAllowed = view.allowed.includes(host);
  return (
    <li>
      <span class="name">{host}</span>
      <span class={isAllowed ? 'state on' : 'state'}>{say(isAllowed ? 'siteAllowed' : 'siteWaiting')}</span>
      {!isAllowed && (
        <button type="button" aria-label={say('siteAllowNamed', { host })} onClick={() => ask(host, calls, say, tell)}>
          {say('siteAllow')}
        </button>
      )}
      <button
        type="button"
        aria-label={say('siteRemoveNamed', { host })}
        onClick={() =>
          calls.forget(host).then(
            () => tell(say('saved')),
            () => tell(say('saveFailed'), 'alert'),
          )
        }
      >
        {say('siteRemove')}
      </button>
    </li>
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
