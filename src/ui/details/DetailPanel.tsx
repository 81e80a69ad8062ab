// What is known about the selection? A panel beside the map: its name, its facts, a card per tie.
import { type ReactNode, useId } from 'react';
import { pairInOrder, tiesOfPair } from '../../model/involved';
import type { Network } from '../../model/network';
import { tiesOfActor } from '../../model/shownUnder';
import { details as detailsWords } from '../../scene/words/details';
import type { Selection } from '../../view/view';
import { DatasetText } from '../DatasetText';
import { Icon } from '../icons';
import { useOwnId } from '../ownId';
import { useEntente } from '../store/useEntente';
import { ActorName, Listed } from './ActorButton';
import { ActorEvents } from './ActorEvents';
import { ActorFacts, ShownUnder } from './ActorFacts';
import './card.css';
import './details.css';
import { EventFacts } from './EventFacts';
import { PairButton } from './PairButton';
import { subtitleOf } from './subtitle';
import { TieCards } from './TieCards';
import { useKeptFocus } from './useKeptFocus';

/** What the panel shows of a selection; `null` for what the dataset does not hold. */
interface Shown {
  heading: ReactNode;
  ties: string[];
  body: ReactNode;
}

function shownPair(dyad: string, network: Network): Shown | null {
  const ties = tiesOfPair(network, dyad);
  if (ties.length === 0) return null;
  const names = pairInOrder(network, dyad).map((id) => <ActorName key={id} id={id} />);
  return {
    heading: <Listed items={names} />,
    ties,
    body: <TieCards ties={ties} />,
  };
}

function shownActor(id: string, network: Network): Shown | null {
  const actor = network.actors.get(id);
  if (!actor) return null;
  const ties = tiesOfActor(network, id);
  return {
    heading: <DatasetText text={actor.name} />,
    ties,
    body: (
      <>
        <ActorFacts actor={actor} />
        <ShownUnder actorId={id} />
        <ActorEvents actorId={id} />
        <TieCards ties={ties} />
      </>
    ),
  };
}

function shownOf(selection: Selection, network: Network): Shown | null {
  const { kind, id } = selection;
  if (kind === 'dyad') return shownPair(id, network);
  if (kind === 'actor') return shownActor(id, network);
  if (kind === 'event') {
    const event = network.events.get(id);
    if (!event) return null;
    const heading = <DatasetText text={event.label} />;
    return { heading, ties: [], body: <EventFacts event={event} /> };
  }
  const tie = network.ties.get(id);
  if (!tie) return null;
  const body = (
    <>
      <TieCards ties={[id]} />
      <PairButton tieId={id} />
    </>
  );
  return { heading: <DatasetText text={tie.label} />, ties: [id], body };
}

export function DetailPanel() {
  const entente = useEntente();
  const { network, view, language, dispatch } = entente;
  const { selection } = view;
  const { panel, heading } = useKeptFocus(selection);
  const headingId = useId();
  const panelId = useOwnId('details');
  const shown = selection && shownOf(selection, network);
  if (!selection || !shown) return null;
  const pair = selection.kind === 'dyad' ? selection.id.split('~') : [];
  const subtitle =
    selection.kind === 'event' || selection.kind === 'tie'
      ? ''
      : subtitleOf(entente, shown.ties, pair, language);
  return (
    <aside
      className="details"
      id={panelId}
      tabIndex={-1}
      data-details={selection.kind}
      aria-labelledby={headingId}
      ref={panel}
    >
      <header className="details-head">
        <h2 id={headingId} tabIndex={-1} ref={heading}>
          {shown.heading}
        </h2>
        <button
          type="button"
          className="details-close"
          aria-label={detailsWords.close}
          onClick={() => dispatch({ type: 'select', selection: null })}
        >
          <Icon of="close" />
        </button>
        {subtitle && <p className="details-count">{subtitle}</p>}
      </header>
      <div className="details-body" key={`${selection.kind} ${selection.id}`}>
        {shown.body}
      </div>
    </aside>
  );
}
