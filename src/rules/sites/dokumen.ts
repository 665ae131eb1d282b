import type { Site } from './site';

/** Sites that show uploaded papers with their text: dokumen.tips, dokumen.pub, vdocuments, pdfcoffee. */
export const dokumen: Site = {
  id: 'dokumen',
  hosts: [
    'dokumen.tips',
    'dokumen.pub',
    'vdocuments.mx',
    'vdocuments.net',
    'vdocuments.site',
    'pdfcoffee.com',
    'doku.pub',
    'epdf.pub',
    'kipdf.com',
    'silo.tips',
  ],
};
