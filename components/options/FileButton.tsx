import { useSay } from '../say.ts';

interface Props {
  /** What is chosen, for screen readers. */
  name: string;
  /** As the `accept` of an input has it. */
  accept: string;
  onText: (text: string) => void;
}

/** Has the reader choose a file of text. */
export function FileButton({ name, accept, onText }: Props) {
  const say = useSay();
  const read = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    const text = await file.text();
    // The same file can be chosen again.
    input.value = '';
    onText(text);
  };
  return (
    <label class="btn">
      {say('options.choose')}
      <input
        class="vh"
        type="file"
        aria-label={name}
        accept={accept}
        onChange={({ currentTarget }) => void read(currentTarget)}
      />
    </label>
  );
}
