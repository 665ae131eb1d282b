/** English, and the list of all messages: ICU MessageFormat, one key a sentence that a person reads. */
export const en = {
  extensionName: 'Lacuna',
  extensionDescription: 'Repairs garbled text on document-sharing pages, and says what is missing.',
  actionTitle: 'Clean this page',
} as const;
