import { type KeyboardEvent, useEffect, useRef } from 'react';
import { MAX_LINE, tidyLine } from '../url/own-line';

interface OwnLineFieldProps {
  readonly label: string;
  readonly hint: string;
  /** What is shown while the field is empty. */
  readonly instead?: string;
  readonly line: string;
  readonly onCommit: (line: string) => void;
  /** Takes the focus on, when Escape leaves the field. */
  readonly onLeave: () => void;
}

/** A line of a reader's own. Enter and leaving the field commit it; Escape takes back what was typed and leaves. */
export const OwnLineField = (props: OwnLineFieldProps) => {
  const { line, onCommit, onLeave } = props;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) field.current.value = line;
  }, [line]);
  const commit = (input: HTMLInputElement) => {
    input.value = tidyLine(input.value);
    // A field that is only passed through makes no deck of the reader's own.
    if (input.value !== line) onCommit(input.value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // These keys belong to the input method while it composes Chinese.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') commit(event.currentTarget);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.currentTarget.value = line;
    onLeave();
  };
  return (
    <input
      ref={field}
      aria-label={props.label}
      maxLength={MAX_LINE}
      placeholder={props.instead}
      title={props.hint}
      defaultValue={line}
      className="min-h-9 w-full min-w-0 rounded border border-hairline bg-paper px-2"
      onKeyDown={onKeyDown}
      onBlur={(event) => commit(event.currentTarget)}
    />
  );
};
