/** Lacuna's mark: a pair of manuscript brackets around a text with a gap. The words beside it name it, so it is hidden from screen readers. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <path class="brackets" d="M7.5 2.5H4v17h3.5M14.5 2.5H18v17h-3.5" />
      <path class="lines" d="M8 8h6M8 14h1.2M12.8 14H14" />
    </svg>
  );
}
