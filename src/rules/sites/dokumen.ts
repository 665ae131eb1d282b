import type { Site, SiteExample } from './site';

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

export const examples: readonly SiteExample[] = [
  {
    page: '<h1>The embankment was built in three stages.</h1><p>Each of them was inspected.</p><p>Download the full document to read the rest</p>',
    text: ['The embankment was built in three stages.', 'Each of them was inspected.'],
    gaps: [{ notice: 'Download the full document to read the rest' }],
  },
];
