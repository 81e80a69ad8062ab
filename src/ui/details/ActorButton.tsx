// How does a reader get from a name to the actor? The name is a button that selects.
import { Fragment, type ReactNode } from 'react';
import { details as detailsWords } from '../../scene/words/details';
import { DatasetText } from '../DatasetText';
import { useEntente } from '../store/useEntente';

export function ActorName({ id }: { id: string }) {
  const actor = useEntente().network.actors.get(id);
  return actor ? <DatasetText text={actor.name} /> : <bdi>{id}</bdi>;
}

export function ActorButton({ id }: { id: string }) {
  const { dispatch } = useEntente();
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => dispatch({ type: 'select', selection: { kind: 'actor', id } })}
    >
      <ActorName id={id} />
    </button>
  );
}

/** "Syria, Russia and Iran", each drawn by the caller. */
export function Listed({ items }: { items: readonly ReactNode[] }) {
  return items.map((item, index) => {
    const joint = index === 0 ? '' : index === items.length - 1 ? ` ${detailsWords.and} ` : ', ';
    return (
      <Fragment key={index}>
        {joint}
        {item}
      </Fragment>
    );
  });
}

export const ActorButtons = ({ ids }: { ids: readonly string[] }) => (
  <Listed items={ids.map((id) => <ActorButton key={id} id={id} />)} />
);
