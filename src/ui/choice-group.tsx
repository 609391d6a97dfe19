interface ChoiceGroupProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly {
    readonly value: T;
    readonly label: string;
    readonly title?: string | undefined;
  }[];
  readonly onChange: (value: T) => void;
}

/** A few exclusive choices side by side; the chosen one is pressed. */
export const ChoiceGroup = <T extends string>({
  label,
  value,
  choices,
  onChange,
}: ChoiceGroupProps<T>) => (
  <div role="group" aria-label={label} className="inline-flex rounded-md border border-hairline">
    {choices.map((choice) => (
      <button
        key={choice.value}
        type="button"
        aria-pressed={choice.value === value}
        title={choice.title}
        className="min-h-6 px-2 text-12 text-ink-muted first:rounded-s-md last:rounded-e-md hover:text-ink aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-ink pointer-coarse:min-h-11"
        onClick={() => onChange(choice.value)}
      >
        {choice.label}
      </button>
    ))}
  </div>
);
