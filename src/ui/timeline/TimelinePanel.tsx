// What happened when, and what does each date change? The timeline under the map.
import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { isTieShown } from '../../scene/shownTies';
import { stripLayout } from '../../scene/strip/stripOf';
import { changesInWords } from '../../scene/words/changes';
import type { Selection } from '../../view/view';
import { onEscape } from '../map/useEscape';
import { useEntente } from '../store/useEntente';
import { deferred } from '../views/deferred';
import { AxisChoice } from './AxisChoice';
import { PlaybackButtons } from './PlaybackButtons';
import { StepNow } from './StepNow';
import { StepSlider } from './StepSlider';
import { StripButtons } from './StripButtons';
import { StripSvg } from './StripSvg';
import './strip.css';
import './timeline.css';
import { useScrub } from './useScrub';
import { useWidth } from './useWidth';

/** As wide as the narrowest strip, so that it is whole without a script; the true width applies once measured. */
const builtFor = { width: 768, height: 264 };

const Playing = deferred(() => import('./Playing').then((module) => module.Playing));

interface Props {
  /** Of the strip, in px; the style sheet gives it the same. */
  height?: number;
}

export function TimelinePanel({ height = builtFor.height }: Props) {
  const { network, steps, stepIndex, step, snapshot, view, dispatch, words } = useEntente();
  const section = useRef<HTMLElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const measured = useWidth(box);
  const width = measured ?? builtFor.width;
  const [layOut] = useState(stripLayout);
  const strip = useMemo(
    () => layOut({ network, steps, view, width, height }),
    [layOut, network, steps, view, width, height],
  );
  const changes = changesInWords(step, network, (tie) =>
    isTieShown({ network, snapshot, view }, tie),
  );
  const show = (index: number) => {
    const next = steps[index];
    if (next) dispatch({ type: 'step', instant: next.key });
  };
  const [isPlaying, setPlaying] = useState(false);
  // Also before what plays has come, and on its button, which answers other keys itself.
  useEffect(() => {
    if (!isPlaying) return;
    return onEscape(() => {
      setPlaying(false);
      return true;
    });
  }, [isPlaying]);
  const advance = () => {
    show(stepIndex + 1);
    return stepIndex + 2 < steps.length;
  };
  const play = (plays: boolean) => {
    if (plays && stepIndex === steps.length - 1) show(0);
    setPlaying(plays);
  };
  const scrub = useScrub(strip, (instant) => dispatch({ type: 'step', instant }));
  const select = (selection: Selection) => dispatch({ type: 'select', selection });
  const selectBar = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const read = (name: string) => target?.closest(`[${name}]`)?.getAttribute(name);
    const dyad = read('data-lane-dyad');
    const tie = read('data-tie-bar') ?? read('data-lane-tie');
    if (scrub.wasDrag()) return;
    if (dyad) select({ kind: 'dyad', id: dyad });
    else if (tie) select({ kind: 'tie', id: tie });
  };
  return (
    <section className="timeline" ref={section} aria-label={words.timeline.title}>
      <PlaybackButtons
        isPlaying={isPlaying}
        isFirst={stepIndex === 0}
        isLast={stepIndex === steps.length - 1}
        onPlay={play}
        onStep={(by) => show(stepIndex + by)}
      />
      {isPlaying && <Playing advance={advance} onStop={() => setPlaying(false)} />}
      <StepNow home={section} changes={changes} isPlaying={isPlaying} onPlay={play} />
      <AxisChoice axis={strip.axis} onChange={(axis) => dispatch({ type: 'axis', axis })} />
      <StepSlider steps={steps} index={stepIndex} changes={changes} onChange={show} />
      {/* biome-ignore lint/a11y: pointer shortcut; the slider and the list of ties do the same by key */}
      <div
        ref={box}
        className="strip-box"
        data-unmeasured={measured === null || undefined}
        onClick={selectBar}
        {...scrub.handlers}
      >
        <StripSvg strip={strip} />
        <StripButtons events={strip.events} lanes={strip.lanes} axisStart={strip.axisStart} />
      </div>
    </section>
  );
}
