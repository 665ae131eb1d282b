import type { Plugin } from 'vite';

/**
 * Leaves the parser of number and date skeletons (`{n, number, ::compact-short}`) out of `intl-messageformat`: no wording has
 * one, and it is a tenth of the popup. A wording that had one would fail as soon as it is read.
 */
export function plainMessages(): Plugin {
  return {
    name: 'plain-messages',
    transform: {
      filter: { id: /@formatjs\/icu-skeleton-parser\/index\.js/ },
      handler: () => ({
        code: `const none = () => { throw new Error('Wordings have no skeletons.'); };
export { none as parseDateTimeSkeleton, none as parseNumberSkeleton, none as parseNumberSkeletonFromString };`,
        map: null,
      }),
    },
  };
}
