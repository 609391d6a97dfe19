import { useState } from 'react';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/**
 * A search box that keeps what is typed by itself: the page answers in a later frame, and a text set back meanwhile would
 * break the input methods with which Chinese is typed.
 */
export const SearchField = ({ label, value, onChange }: SearchFieldProps) => {
  const [text, setText] = useState(value);
  const [sent, setSent] = useState(value);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    if (value !== sent) {
      setText(value);
      setSent(value);
    }
  }
  return (
    <input
      type="search"
      id="indicator-search"
      aria-label={label}
      placeholder={label}
      maxLength={200}
      value={text}
      className="min-h-8 w-full min-w-0 rounded-md border border-strong bg-raised px-2 sm:w-80 pointer-coarse:min-h-11"
      onChange={(event) => {
        setText(event.target.value);
        setSent(event.target.value);
        onChange(event.target.value);
      }}
    />
  );
};
