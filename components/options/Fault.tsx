/** What is wrong with what was just given, beside where it was given. Always there, so that screen readers hear it come. */
export function Fault({ id, text }: { id?: string; text: string | null }) {
  return (
    <p id={id} class="wrong" role="alert">
      {text}
    </p>
  );
}
