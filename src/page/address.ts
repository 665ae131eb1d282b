/** The address of a page as far as it names what is shown: with the part behind `#` only where a program routes by it. */
export function addressOf({ href, hash }: Pick<Location, 'href' | 'hash'>): string {
  return /^#[!/]/.test(hash) || hash === '' ? href : href.slice(0, -hash.length);
}

/** Calls whenever the page goes to another address without being loaded anew, where the browser tells (Firefox since 147). */
export function onMove(moved: () => void): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', moved);
  window.addEventListener('popstate', moved);
}
