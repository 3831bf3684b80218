import { Component, type ReactNode } from 'react';
import type { HostFailure } from '../../hosts/host';
import { toFailure } from './failure';
import { FailureView } from './FailureView';

interface CrashGuardState {
  readonly failure: HostFailure | null;
}

/** A defect of ours while drawing must leave a readable page with the way to support, not a blank one. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, CrashGuardState> {
  override state: CrashGuardState = { failure: null };

  static getDerivedStateFromError(error: unknown): CrashGuardState {
    return { failure: toFailure(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return <FailureView failure={failure} onRetry={() => this.setState({ failure: null })} />;
  }
}
