import type { Look } from './flag-look';

const card: Look = {
  all: 'initial',
  'color-scheme': 'light dark',
  display: 'block',
  position: 'absolute',
  left: '0',
  top: '0',
  'z-index': '1',
  'box-sizing': 'border-box',
  width: 'max-content',
  'min-width': 'min(240px, calc(100vw - 16px))',
  'max-width': 'min(400px, calc(100vw - 16px))',
  'max-height': 'calc(100vh - 16px)',
  padding: '10px 12px 8px',
  border: '1px solid light-dark(#d8d3c8, #4a4d52)',
  'border-radius': '8px',
  background: 'light-dark(#ffffff, #232427)',
  color: 'light-dark(#1d2125, #e9e7e2)',
  'box-shadow': '0 1px 2px rgb(0 0 0 / 18%), 0 6px 22px rgb(0 0 0 / 20%)',
  font: '13px/19px system-ui, sans-serif',
  'text-align': 'start',
  'overflow-wrap': 'anywhere',
  'overflow-y': 'auto',
  'pointer-events': 'auto',
  'user-select': 'text',
  visibility: 'hidden',
};

const head: Look = { display: 'flex', gap: '8px', 'align-items': 'baseline' };
const title: Look = { flex: '1', 'font-weight': '600' };
const trust: Look = {
  flex: 'none',
  padding: '0 7px',
  'border-radius': '9px',
  'font-size': '12px',
  'line-height': '18px',
};
const sure: Look = { background: 'light-dark(#e0efee, #203d3b)', color: 'light-dark(#08504d, #8fdcd6)' };
const guess: Look = { background: 'light-dark(#f7ecdc, #43331c)', color: 'light-dark(#6f4100, #f0c48a)' };

const rows: Look = {
  display: 'grid',
  'grid-template-columns': 'auto minmax(0, 1fr)',
  gap: '2px 10px',
  margin: '6px 0 0',
};
const label: Look = { margin: '0', color: 'light-dark(#5a6068, #a9abae)', 'font-size': '12px' };
const value: Look = { margin: '0' };
const fact: Look = { ...value, color: 'light-dark(#5a6068, #a9abae)', 'font-variant-numeric': 'tabular-nums' };
const how: Look = {
  margin: '6px 0 0',
  color: 'light-dark(#5a6068, #a9abae)',
  'font-size': '12px',
  'line-height': '17px',
};

const foot: Look = {
  display: 'flex',
  gap: '6px',
  'align-items': 'center',
  margin: '8px 0 0',
  padding: '8px 0 0',
  'border-top': '1px solid light-dark(#e9e5dd, #36383c)',
};
const place: Look = {
  color: 'light-dark(#5a6068, #a9abae)',
  'font-size': '12px',
  'font-variant-numeric': 'tabular-nums',
};
const gap: Look = { flex: '1' };

const button: Look = {
  appearance: 'none',
  'min-width': '26px',
  margin: '0',
  padding: '2px 10px',
  border: '1px solid light-dark(#8a8f94, #7c8086)',
  'border-radius': '6px',
  background: 'transparent',
  color: 'inherit',
  font: '500 12px/20px system-ui, sans-serif',
  'text-align': 'center',
  cursor: 'pointer',
  outline: 'none',
};
const arrow: Look = { padding: '2px 6px', 'border-color': 'transparent' };

/** A button that only the keyboard finds; it shows itself where the focus is. */
const entry: Look = {
  ...card,
  position: 'fixed',
  left: '12px',
  top: '12px',
  'min-width': '0',
  padding: '6px 12px',
  cursor: 'pointer',
};

/** Lies around a place that the reader was led to. */
const flash: Look = {
  all: 'initial',
  display: 'block',
  position: 'absolute',
  left: '0',
  top: '0',
  'box-sizing': 'border-box',
  border: '2px solid #d98a00',
  'border-radius': '4px',
  background: 'rgb(255 196 46 / 30%)',
  outline: 'none',
  'pointer-events': 'none',
};

/** Ways for the parts of a card to look. */
export const cardLooks = {
  card,
  head,
  title,
  trust,
  sure,
  guess,
  rows,
  label,
  value,
  fact,
  how,
  foot,
  place,
  gap,
  button,
  arrow,
  entry,
  flash,
};

/** What a button looks like where the focus is, and under the pointer. */
export const states = {
  focused: { outline: '2px solid light-dark(#0a6b67, #63cdc6)', 'outline-offset': '1px' },
  unfocused: { outline: 'none' },
  pointed: { background: 'light-dark(#f1eee7, #34363a)' },
  unpointed: { background: 'transparent' },
} satisfies Readonly<Record<string, Look>>;
