interface LoadingBlockProps {
  readonly label: string;
  readonly className?: string;
}

/** A grey place of the final size while something loads; says so to a screen reader. */
export const LoadingBlock = ({ label, className = '' }: LoadingBlockProps) => (
  <div role="status" className={`rounded-md bg-sunken ${className}`}>
    <span className="sr-only">{label}</span>
  </div>
);
