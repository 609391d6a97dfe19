import { useState } from 'react';

interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly className?: string;
}

/**
 * A search box that keeps what is typed by itself: the page answers in a later frame, and a text set back meanwhile would
 * break the input methods with which Chinese is typed. A value that comes from elsewhere (Back, a link) replaces the text.
 */
export const SearchField = ({ label, value, onChange, className = 'w-48' }: SearchFieldProps) => {
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
      aria-label={label}
      placeholder={label}
      maxLength={200}
      value={text}
      className={`min-h-7 min-w-0 rounded-md border border-strong bg-raised px-2 pointer-coarse:min-h-11 ${className}`}
      onChange={(event) => {
        setText(event.target.value);
        setSent(event.target.value);
        onChange(event.target.value);
      }}
    />
  );
};
