/**
 * Source of a regular expression for HTML tags that only set text, without attributes and without their brackets: `br/`, `/sub`.
 * Wherever they are pasted, they load and run nothing.
 */
export const HARMLESS_TAG =
  '\\/?(?:br|p|b|i|u|em|strong|sub|sup|hr|li|ul|ol|td|tr|table|div|span|h[1-6]|blockquote) ?\\/?';
