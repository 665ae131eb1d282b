/** An arrow head; what it does is said by the control it is in. */
export function Arrow({ to }: { to: 'up' | 'down' }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={to === 'up' ? 'M3.5 10.5 8 6l4.5 4.5' : 'M3.5 5.5 8 10l4.5-4.5'} />
    </svg>
  );
}

/** A window with a panel beside the page, or three sliders; what it opens is said by the control it is in. */
export function Door({ to }: { to: 'openPanel' | 'openOptions' }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {to === 'openPanel' ? (
        <path d="M2 3.5h12v9H2zM9.5 3.5v9" />
      ) : (
        <path d="M2 4h6m3 0h3M2 8h2m3 0h7M2 12h7m3 0h2M8 2.5v3M4 6.5v3M9 10.5v3" />
      )}
    </svg>
  );
}
