import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  name: string;
  what: string;
  on: boolean;
  onTurn: (on: boolean) => void;
  /** Stands before the name. */
  children?: ComponentChildren;
}

/** A row with something that is on or off. */
export function Switch({ name, what, on, onTurn, children }: Props) {
  const id = useId();
  return (
    <div class="row">
      {children}
      <div aria-hidden="true">
        {name}
        <small id={id}>{what}</small>
      </div>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-label={name}
        aria-describedby={id}
        onClick={() => onTurn(!on)}
      />
    </div>
  );
}
