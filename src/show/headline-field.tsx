import { type KeyboardEvent, useEffect, useRef } from 'react';
import { MAX_HEADLINE, tidyHeadline } from '../deck/headline';

interface HeadlineFieldProps {
  readonly label: string;
  readonly hint: string;
  /** The headline that the slide has without one of its own. */
  readonly finding: string;
  readonly headline: string;
  readonly onRename: (headline: string) => void;
  /** Takes the focus on, when Escape leaves the field. */
  readonly onLeave: () => void;
}

/** A headline of a reader's own. Enter and leaving the field commit it; Escape takes back what was typed and leaves. */
export const HeadlineField = (props: HeadlineFieldProps) => {
  const { headline, onRename, onLeave } = props;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) field.current.value = headline;
  }, [headline]);
  const commit = (input: HTMLInputElement) => {
    input.value = tidyHeadline(input.value);
    // A field that is only passed through makes no deck of the reader's own.
    if (input.value !== headline) onRename(input.value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // These keys belong to the input method while it composes Chinese.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') commit(event.currentTarget);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.currentTarget.value = headline;
    onLeave();
  };
  return (
    <input
      ref={field}
      aria-label={props.label}
      maxLength={MAX_HEADLINE}
      placeholder={props.finding}
      title={props.hint}
      defaultValue={headline}
      className="min-h-9 rounded border border-hairline bg-paper px-2"
      onKeyDown={onKeyDown}
      onBlur={(event) => commit(event.currentTarget)}
    />
  );
};
