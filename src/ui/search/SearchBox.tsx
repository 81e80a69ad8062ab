// How does a reader find an actor, a tie or an event by name? A box with a list of what fits.
import { useEffect, useId } from 'react';
import type { Found } from '../../model/search';
import { scopeOverTime } from '../../scene/scope';
import { search as searchWords } from '../../scene/words/search';
import { DatasetText } from '../DatasetText';
import { useEntente } from '../store/useEntente';
import './search.css';
import { useSearch } from './useSearch';

function Result({ found }: { found: Found }) {
  const { network, words } = useEntente();
  const { kind, id, alias } = found;
  const actor = network.actors.get(id);
  const thing = kind === 'tie' ? network.ties.get(id) : network.events.get(id);
  const what =
    kind === 'actor' ? actor && words.vocabulary.actorTypes[actor.type] : searchWords.kinds[kind];
  const text = kind === 'actor' ? actor?.name : thing?.label;
  return (
    <>
      <span className="search-name">{text && <DatasetText text={text} />}</span>{' '}
      <span className="search-kind">
        {what}
        {alias && (
          <>
            {', '}
            <bdi>{searchWords.alias(alias)}</bdi>
          </>
        )}
      </span>
    </>
  );
}

/** Selects what was found, and shows it: at its date, and where a focus would hide it, around it. */
function useShow(): (found: Found) => void {
  const { network, steps, view, dispatch } = useEntente();
  return ({ kind, id }) => {
    const step = kind === 'event' && steps.find(({ events }) => events.includes(id));
    if (step) dispatch({ type: 'step', instant: step.key });
    const drawn = network.rootOf(id);
    const isOutside =
      kind === 'actor' &&
      view.focus !== null &&
      !scopeOverTime(network, view.focus).actors.includes(drawn);
    if (isOutside) dispatch({ type: 'focus', actor: drawn });
    dispatch({ type: 'select', selection: { kind, id } });
  };
}

export function SearchBox() {
  const { text, type, isOpen, setOpen, active, results, choose, onKeyDown } = useSearch(useShow());
  const listId = useId();
  const optionId = (index: number) => `${listId}-${index}`;
  const activeId = active >= 0 && isOpen ? optionId(active) : undefined;
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView?.({ block: 'nearest' });
  }, [activeId]);
  return (
    <div className="search" data-search>
      <input
        type="text"
        role="combobox"
        aria-label={searchWords.label}
        aria-expanded={isOpen && results.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        placeholder={searchWords.placeholder}
        value={text}
        onChange={({ target }) => type(target.value)}
        onKeyDown={onKeyDown}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={searchWords.results}
        hidden={!isOpen || results.length === 0}
      >
        {results.map((found, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text box's
          <div
            key={`${found.kind} ${found.id}`}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(found)}
          >
            <Result found={found} />
          </div>
        ))}
      </div>
      {isOpen && results.length === 0 && <p className="search-none">{searchWords.count(0)}</p>}
      <span role="status" className="sr-only">
        {isOpen ? searchWords.count(results.length) : ''}
      </span>
    </div>
  );
}
