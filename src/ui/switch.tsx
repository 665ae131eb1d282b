import { useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly isOn: boolean;
  onToggle(): Promise<void>;
}

/** A switch, as https://www.w3.org/WAI/ARIA/apg/patterns/switch/ has it; busy until what it asked for is done. */
export function Switch({ label, isOn, onToggle }: Props) {
  const [isBusy, setBusy] = useState(false);
  const toggle = () => {
    if (isBusy) return;
    setBusy(true);
    onToggle()
      .catch(() => undefined)
      .then(() => setBusy(false));
  };
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={isOn}
      aria-label={label}
      aria-busy={isBusy}
      onClick={toggle}
    >
      <i />
    </button>
  );
}
