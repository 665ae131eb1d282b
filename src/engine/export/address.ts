/** An address on the web, of a host that is named by letters alone: nothing ahead of it can pass for another host. */
const WEB = /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#][!-~]*)?$/i;

/** An address as it may stand in any document: with nothing that ends it there, or is read as more than an address. Undefined where it is none of the web. */
export function webAddress(address = ''): string | undefined {
  if (!WEB.test(address)) return undefined;
  return address.replace(/[^\w\-.~:/?#@!&,;=%+*$]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
