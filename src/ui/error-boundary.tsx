import { Component, type ReactNode } from 'react';
import { askAnew } from './load-once';

/** What has failed, and how to show it anew. */
export interface FailureProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

interface ErrorBoundaryState {
  readonly failure: { readonly error: unknown } | undefined;
}

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Shown instead of the children where they have failed. */
  readonly fallback: (failure: FailureProps) => ReactNode;
}

/** Keeps a failure of one part of the screen to that part. React offers this only to classes. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { failure: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: { error } };
  }

  readonly #retry = () => {
    askAnew();
    this.setState({ failure: undefined });
  };

  // Who leaves what failed and comes back asks again.
  override componentWillUnmount(): void {
    if (this.state.failure) askAnew();
  }

  override render() {
    const { children, fallback } = this.props;
    const { failure } = this.state;
    return failure ? fallback({ error: failure.error, onRetry: this.#retry }) : children;
  }
}
