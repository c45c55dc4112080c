import { useId } from 'preact/hooks';

interface Props<Value extends string | number | null> {
  name: string;
  what: string;
  options: readonly (readonly [value: Value, name: string])[];
  value: Value;
  onPick: (value: Value) => void;
}

/** One of a few: radio buttons in a row. */
export function Choice<Value extends string | number | null>({ name, what, options, value, onPick }: Props<Value>) {
  const id = useId();
  return (
    <fieldset class="row">
      <legend class="vh">{name}</legend>
      <div aria-hidden="true">
        {name}
        <small>{what}</small>
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
