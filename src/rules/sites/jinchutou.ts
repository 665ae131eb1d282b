import type { Site } from './site';

/** Jinchutou (金锄头文库): the text of a document under its preview. */
export const jinchutou: Site = {
  id: 'jinchutou',
  hosts: ['jinchutou.com'],
};
