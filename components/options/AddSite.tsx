import { useId, useState } from 'preact/hooks';
import { useSay } from '../say.ts';
import { Fault } from './Fault.tsx';

/** `onAdd` answers what is wrong, "" where that is said elsewhere, or null once the site is stored: until then what was typed stays. */
export function AddSite({ onAdd }: { onAdd: (typed: string) => Promise<string | null> }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  const add = async (): Promise<void> => {
    const wrong = await onAdd(typed);
    setFault(wrong);
    if (wrong === null) setTyped('');
  };
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <input
        type="text"
        class="field"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        aria-label={say('options.addLabel')}
        aria-invalid={Boolean(fault)}
        aria-describedby={id}
        placeholder={say('options.addHint')}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="btn">
        {say('options.add')}
      </button>
      <Fault id={id} text={fault} />
    </form>
  );
}
