import type { Plugin } from 'vite';

const assignment = /(\b\w+)\.innerHTML=(?!=)/g;

/**
 * Takes the one `innerHTML` assignment out of preact (it serves `dangerouslySetInnerHTML`, which Lacuna never uses), so that
 * no code path of the extension can turn text into elements and the stores' reviewers find none.
 */
export function plainPreact(): Plugin {
  return {
    name: 'plain-preact',
    transform: {
      filter: { id: /node_modules\/preact\// },
      handler: (code) => ({ code: code.replace(assignment, '$1.textContent='), map: null }),
    },
  };
}
