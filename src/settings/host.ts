/** Registries under which anybody may have a name: one of these is no site. */
const REGISTRY = /^(?:ac|co|com|edu|gob|gov|go|mil|ne|net|or|org)\.[a-z]{2}$/;
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const HOST = new RegExp(`^(?:localhost|(?:${LABEL}\\.)+${LABEL})$`);

/** Whether a text is the host name of one site, as the address bar would have it: in Punycode, without `www.`. */
export function isHost(text: string): boolean {
  return text.length <= 253 && HOST.test(text) && !REGISTRY.test(text) && !text.startsWith('www.');
}

/** The host name in what a reader typed or pasted, be it an address; undefined where it names no site. */
export function hostIn(typed: string): string | undefined {
  const address = typed.trim();
  try {
    const { protocol, hostname } = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`);
    const host = hostname.replace(/\.$/, '').replace(/^www\./, '');
    return /^https?:$/.test(protocol) && isHost(host) ? host : undefined;
  } catch {
    return undefined;
  }
}

/** The match pattern of a site: its host and, unless that is a number, what belongs to it. */
export function patternOf(host: string): string {
  return /^[\d.]+$/.test(host) || host === 'localhost' ? `*://${host}/*` : `*://*.${host}/*`;
}

/** Whether an address lies on one of these sites. */
export function isOn(hosts: readonly string[], address: string): boolean {
  const host = hostIn(address);
  return host !== undefined && hosts.some((site) => host === site || host.endsWith(`.${site}`));
}
