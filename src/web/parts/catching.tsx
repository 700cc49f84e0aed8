/**
 * The one place a page that breaks while drawing is caught, so that the rest of the frame stays usable.
 */
import { Component, type ReactNode } from 'react';
import { Broken } from '#web/parts/states.tsx';

type State = { readonly broken: string | null };

export class Catching extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: null };
  static getDerivedStateFromError(error: unknown): State {
    return { broken: error instanceof Error ? error.message : String(error) };
  }
  override render(): ReactNode {
    return this.state.broken === null ? this.props.children : <Broken why={this.state.broken} />;
  }
}
