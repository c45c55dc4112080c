import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props<Value extends string | number | boolean | null> {
  name: string;
  what: string;
  options: readonly (readonly [value: Value, name: string])[];
  value: Value;
  onPick: (value: Value) => void;
  /** Stands below the words that say what it is. */
  children?: ComponentChildren;
}

/** One of a few: radio buttons in a row. */
export function Choice<Value extends string | number | boolean | null>(props: Props<Value>) {
  const { name, what, options, value, onPick, children } = props;
  const id = useId();
  return (
    <fieldset class="row">
      <legend class="vh">{name}</legend>
      <div>
        <span aria-hidden="true">{name}</span>
        <small>{what}</small>
        {children}
      </div>
      <div class="choice">
        {options.map(([one, words]) => (
          <label key={words}>
            <input type="radio" name={id} checked={one === value} onChange={() => onPick(one)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
