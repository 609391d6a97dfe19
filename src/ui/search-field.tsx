import { useState } from 'react';

interface SearchFieldProps {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly className?: string;
}

/**
 * A search box that keeps what is typed by itself: the page answers in a later frame, and a text set back meanwhile would
 * break the input methods with which Chinese is typed. A value that comes from elsewhere (Back, a link) replaces the text.
 */
export const SearchField = ({
  id,
  label,
  value,
  onChange,
  className = 'min-h-7 w-48',
}: SearchFieldProps) => {
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  const [unanswered, setUnanswered] = useState<readonly string[]>([]);
  if (value !== seen) {
    const answered = unanswered.indexOf(value);
    setSeen(value);
    setUnanswered(answered < 0 ? [] : unanswered.slice(answered + 1));
    if (answered < 0) setText(value);
  }
  return (
    <input
      id={id}
      type="search"
      aria-label={label}
      placeholder={label}
      maxLength={200}
      value={text}
      className={`min-w-0 rounded-md border border-strong bg-raised px-2 pointer-coarse:min-h-11 ${className}`}
      onBlur={() => setUnanswered([])}
      onChange={(event) => {
        setText(event.target.value);
        setUnanswered([...unanswered, event.target.value]);
        onChange(event.target.value);
      }}
    />
  );
};
