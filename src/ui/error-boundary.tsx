import { Component, type ComponentType, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Shown instead of the children where they have failed. */
  readonly fallback: ComponentType<{ readonly onRetry: () => void }>;
}

/** Keeps a failure of one part of the screen to that part. React offers this only to classes. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  readonly #retry = () => this.setState({ failed: false });

  override render() {
    const { children, fallback: Fallback } = this.props;
    return this.state.failed ? <Fallback onRetry={this.#retry} /> : children;
  }
}
