// What does a reader see when drawing the page fails? What happened, and what to do; never a blank.
import { Component, type ReactNode } from 'react';
import { words } from '../../scene/words/words';

interface State {
  message: string | null;
}

export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { message: null };

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { message } = this.state;
    if (message === null) return this.props.children;
    const { failure } = words.page;
    return (
      <main className="failure" role="alert">
        <h1>{failure.title}</h1>
        <p>{failure.text}</p>
        <pre>{message}</pre>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {failure.reload}
        </button>
      </main>
    );
  }
}
