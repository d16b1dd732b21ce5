/** What a press of a button led to, on top of the page one comes back to. */
export const Done = ({ text }: { readonly text: string | undefined }) =>
  text === undefined ? null : (
    <div class="banner" role="status">
      <p>{text}</p>
    </div>
  );
