import './toolbar.css';
import { Icon, type IconName } from './icons.tsx';

interface Props {
  icon: IconName;
  /** What it does: read out, and shown to whom rests on it. */
  name: string;
  press(): void;
  /** Is it on? Undefined for a button that doesn't switch anything. */
  pressed?: boolean;
  disabled?: boolean;
  class?: string;
}

export function IconButton({ icon, name, press, pressed, disabled = false, class: more = '' }: Props) {
  return (
    <button
      type="button"
      class={`icon-button ${more}`}
      title={name}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={press}
    >
      <Icon of={icon} />
    </button>
  );
}
