/** An arrow head; what it does is said by the control it is in. */
export function Arrow({ to }: { to: 'up' | 'down' }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={to === 'up' ? 'M3.5 10.5 8 6l4.5 4.5' : 'M3.5 5.5 8 10l4.5-4.5'} />
    </svg>
  );
}
