/** Comes when the document's sheets are there, or are known not to come. */
export function styled(): Promise<unknown> {
  const missing = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(({ sheet }) => !sheet);
  return Promise.all(
    missing.map(
      (link) => new Promise((resolve) => ['load', 'error'].map((end) => link.addEventListener(end, resolve))),
    ),
  );
}

/** Milliseconds that a frame is waited for: where nobody sees the document, none comes. */
const patience = 60;

/** Comes when what was asked to be drawn is drawn: in Firefox, the background's work would keep the document from it. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, patience);
  });
}
