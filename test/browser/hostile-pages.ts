import { misread, pageOf } from './sample';

/** A sentence, and how the pages show it. */
export const right = 'Señor Muñoz enseñó español en la pequeña escuela. ';
/** The same as the pages show it. */
export const garbled = misread(right);

/** A page that makes its text itself: sent over the wire it would take longer than the test. */
const made = (title: string, script: string): string =>
  pageOf(
    title,
    `<p id="first">${garbled}</p><div id="all"></div><script>const garbled = ${JSON.stringify(garbled)};
      const all = document.getElementById('all'); const first = document.getElementById('first').firstChild;
      ${script}</script>`,
    'es',
  );

/** Pages that have too much of something, by what it is, and what the popup says of it. */
export const huge: readonly (readonly [what: string, path: string, said: RegExp, page: string])[] = [
  [
    'fifty megabytes in one node',
    '/one-node.html',
    /only its first 5,000,000 characters were read/,
    // Not displayed: the browsers themselves need minutes to lay it out.
    made('One node', `all.hidden = true; all.append('Nothing is wrong here. '.repeat(50_000_000 / 23));`),
  ],
  [
    'a million nodes of one character',
    '/many-nodes.html',
    /the first 20,000 repairs|examined for 20 seconds/,
    made(
      'Many nodes',
      `all.hidden = true; for (let i = 0; i < 1_000_000; i++) all.append(garbled[i % garbled.length]);`,
    ),
  ],
  [
    'three and a half million characters that look garbled',
    '/signatures.html',
    /the first 20,000 repairs|examined for 20 seconds/,
    made('Signatures', `all.hidden = true; all.append(garbled.repeat(3_500_000 / garbled.length));`),
  ],
  [
    'sixty thousand paragraphs',
    '/many-passages.html',
    /only its first [\d,]+ characters were read/,
    made(
      'Paragraphs',
      `all.hidden = true;
       for (let i = 0; i < 60_000; i++) all.appendChild(document.createElement('p')).append('x');`,
    ),
  ],
];

/** Pages that do not hold still, by what they do; each keeps what it wrote itself in `own`, by node. */
export const restless: readonly (readonly [what: string, path: string, page: string])[] = [
  [
    'adds a paragraph in each frame',
    '/appending.html',
    made(
      'Appending',
      `globalThis.own = new Map([[first, garbled]]);
       const add = () => {
         const node = document.createTextNode(garbled + own.size);
         own.set(node, node.data);
         all.appendChild(document.createElement('p')).append(node);
         if (own.size < 400) requestAnimationFrame(add);
       };
       add();`,
    ),
  ],
  [
    'changes and removes its nodes all the time',
    '/changing.html',
    made(
      'Changing',
      `globalThis.own = new Map([[first, garbled]]);
       for (let i = 0; i < 200; i++) {
         const node = document.createTextNode(garbled + i);
         own.set(node, node.data);
         all.appendChild(document.createElement('p')).append(node);
       }
       let turn = 0;
       const timer = setInterval(() => {
         const node = [...own.keys()][1 + (turn * 7) % 200];
         if (++turn % 3 === 0) node.remove();
         else if (turn % 3 === 1) { node.data = garbled + 'turn ' + turn; own.set(node, node.data); }
         else all.prepend(node.parentNode ?? node);
         if (turn > 1500) clearInterval(timer);
       }, 2);`,
    ),
  ],
  [
    'says what programs stumble over',
    '/names.html',
    made(
      'Names',
      `const words = ['__proto__', 'constructor', '[object Object]', '\\ud800', '\\udc00 x', '{what}', '%s', '$&', '\\u0000'];
       globalThis.own = new Map([[first, garbled]]);
       for (const word of words) for (const text of [word, garbled + word]) {
         const node = document.createTextNode(text);
         own.set(node, text);
         all.appendChild(document.createElement('p')).append(node);
       }`,
    ),
  ],
  [
    'forges messages',
    '/forging.html',
    made(
      'Forging',
      `globalThis.own = new Map([[first, garbled]]);
       const cyclic = { call: 'clean', request: { first: 'cleaned' } };
       cyclic.request.self = cyclic;
       const messages = [cyclic, { call: 'show', request: { choice: 'cleaned' } }, { call: 'renew' }, 'x'.repeat(70_000_000)];
       for (const message of messages) {
         postMessage(message, '*');
         dispatchEvent(new CustomEvent('message', { detail: message }));
         for (const runtime of [globalThis.chrome?.runtime, globalThis.browser?.runtime]) runtime?.sendMessage?.(message);
       }
       globalThis.lacunaClicked = globalThis.lacunaOpened = { isAlive: () => true, leave() {} };`,
    ),
  ],
];
