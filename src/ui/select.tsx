interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** The browser's own list of options, with its name before it. */
export const Select = ({ label, value, options, onChange }: SelectProps) => (
  <label className="inline-flex max-w-full items-center gap-1 text-12 text-ink-muted">
    {label}
    <select
      className="min-h-6 min-w-0 rounded-md border border-hairline bg-paper px-1 text-ink pointer-coarse:min-h-11"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
);
