import * as React from 'react';

export interface ErrorBoundaryProps {
  /** What stands in the place of the part that failed. */
  fallback(error: unknown, retry: () => void): React.ReactNode;
  /** Called before the part is tried again. */
  onRetry?(): void;
}

interface ErrorBoundaryState {
  readonly failed: boolean;
  readonly error?: unknown;
}

/** Keeps a fault in one part from taking the whole page with it. React offers this to classes only. */
export class ErrorBoundary extends React.Component<ErrorBoundaryProps, ErrorBoundaryState> {
  public override state: ErrorBoundaryState = { failed: false };

  public static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failed: true, error };
  }

  public override render(): React.ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback(this.state.error, () => {
      this.props.onRetry?.();
      this.setState({ failed: false, error: undefined });
    });
  }
}
