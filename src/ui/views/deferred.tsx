// How does a part of the page come only when it is needed? Its code is fetched then; until it is here,
// something quiet stands in its place, and if it never comes, a way to ask again.
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { words } from '../../scene/words/words';

function NotLoaded({ onRetry }: { onRetry: () => void }) {
  const { notLoaded, retry } = words.page.views;
  return (
    <div className="not-loaded" role="alert">
      <p>{notLoaded}</p>
      <button type="button" className="button" onClick={onRetry}>
        {retry}
      </button>
    </div>
  );
}

export interface Deferred<Props extends object> {
  (props: Props): ReactNode;
  /** Call it when the reader seems about to need the part. */
  preload: () => void;
}

export function deferred<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): Deferred<Props> {
  let Known: ComponentType<Props> | null = null;
  let coming: Promise<void> | null = null;
  const ask = () => {
    coming ??= load().then(
      (component) => {
        Known = component;
      },
      (error) => {
        coming = null;
        throw error;
      },
    );
    return coming;
  };
  function Part(props: Props) {
    const [isFailed, setFailed] = useState(false);
    const [, setArrived] = useState(Known !== null);
    useEffect(() => {
      let isGone = false;
      if (Known || isFailed) return;
      ask().then(
        () => !isGone && setArrived(true),
        () => !isGone && setFailed(true),
      );
      return () => {
        isGone = true;
      };
    }, [isFailed]);
    if (isFailed) return <NotLoaded onRetry={() => setFailed(false)} />;
    return Known ? <Known {...props} /> : waiting;
  }
  return Object.assign(Part, {
    preload: () => {
      ask().catch(() => {
        // Said where the part is shown.
      });
    },
  });
}
