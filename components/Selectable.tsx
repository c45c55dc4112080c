interface Props {
  /** What it is, and why it is here. */
  label: string;
  text: string;
}

/** A text that could not be copied, selected when the focus comes to it. */
export function Selectable({ label, text }: Props) {
  return (
    <div class="reported">
      <p>{label}</p>
      <textarea
        readOnly
        rows={6}
        value={text}
        aria-label={label}
        onKeyDown={(event) => event.stopPropagation()}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </div>
  );
}
