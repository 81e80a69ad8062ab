// How does the timeline strip look? Bands, dates, events, lanes and bars of a laid-out strip.
import { dateInset, flagHeight, flagTop, linesOf } from '../../scene/strip/lines';
import { rowHeights } from '../../scene/strip/rowHeights';
import type { Strip, StripBand } from '../../scene/strip/types';
import { timeline } from '../../scene/words/timeline';
import { BarPath } from './BarPath';

/** As in the style sheet. */
const laneStart = 24;

/** Of hundreds, most are too narrow for words. */
const isWritten = ({ isCurrent, date, change }: StripBand) => isCurrent || date || change;

function Band({ band, height }: { band: StripBand; height: number }) {
  const { x, width, date, change } = band;
  return (
    <>
      {band.isCurrent && <rect className="band-current" {...{ x, width, height }} />}
      {date && (
        <text className="strip-date" x={x + dateInset} y={rowHeights.date}>
          {date}
        </text>
      )}
      {change && (
        <text className="strip-change" x={change.x} y={rowHeights.change}>
          {change.text}
        </text>
      )}
    </>
  );
}

/** Of events that found no row, called as lanes are. */
function Rest({ label, y, counts }: NonNullable<Strip['rest']>) {
  return (
    <g className="strip-rest">
      <text x={laneStart} y={y}>
        {label}
      </text>
      {counts.map(({ x, count }) => (
        <text key={x} x={x} y={y}>
          <title>{timeline.otherEvents(count)}</title>+{count}
        </text>
      ))}
    </g>
  );
}

/** The picture alone; events and lanes are buttons above it, the slider speaks the dates. */
export function StripSvg({ strip }: { strip: Strip }) {
  const { width, height, bands, ticks, rest, bars, flag } = strip;
  const { edges, planned, playhead } = linesOf(strip, height - 8);
  return (
    <svg
      className="strip"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {bands.filter(isWritten).map((band) => (
        <Band key={band.key} band={band} height={height} />
      ))}
      <path className="band-edge" d={edges} />
      <path className="band-edge band-edge-planned" d={planned} />
      {ticks.map((tick) => (
        <text key={tick.label} className="strip-tick" x={tick.x} y={rowHeights.date}>
          {tick.label}
        </text>
      ))}
      {bars.map((bar) => (
        <BarPath key={bar.tie ?? bar.lane} bar={bar} />
      ))}
      {rest && <Rest {...rest} />}
      <path className="playhead" d={playhead} />
      <rect className="flag" x={flag.x} y={flagTop} width={flag.width} height={flagHeight} rx={3} />
      <text className="flag-date" x={flag.x + dateInset} y={rowHeights.date}>
        {flag.text}
      </text>
    </svg>
  );
}
