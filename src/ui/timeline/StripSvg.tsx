// How does the timeline strip look? Bands, dates, events, lanes and bars of a laid-out strip.
import { rowHeights } from '../../scene/strip/rowHeights';
import type { Strip, StripBand } from '../../scene/strip/types';
import { BarPath } from './BarPath';

const flagHeight = 25;
const flagTop = 10;

interface BandProps {
  band: StripBand;
  height: number;
  isToScale: boolean;
}

function Band({ band, height, isToScale }: BandProps) {
  return (
    <g data-band={band.key} data-planned={band.isPlanned || undefined}>
      {band.isCurrent && (
        <rect className="band-current" x={band.x} y={0} width={band.width} height={height} />
      )}
      {!isToScale && <line className="band-edge" x1={band.x} x2={band.x} y1={14} y2={height - 8} />}
      {band.date && (
        <text className="strip-date" x={band.x + 12} y={rowHeights.date}>
          {band.date}
        </text>
      )}
      {band.change && (
        <text className="strip-change" x={band.x + 12} y={rowHeights.change}>
          {band.change}
        </text>
      )}
    </g>
  );
}

/** The picture alone; events and lanes are buttons above it, the slider speaks the dates. */
export function StripSvg({ strip }: { strip: Strip }) {
  const { width, height, bands, ticks, more, bars, flag, playhead } = strip;
  return (
    <svg
      className="strip"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {bands.map((band) => (
        <Band key={band.key} band={band} height={height} isToScale={strip.axis === 'calendar'} />
      ))}
      {ticks.map((tick) => (
        <g key={tick.label}>
          <line className="band-edge" x1={tick.x} x2={tick.x} y1={34} y2={height - 8} />
          <text className="strip-tick" x={tick.x} y={rowHeights.date}>
            {tick.label}
          </text>
        </g>
      ))}
      {bars.map((bar) => (
        <BarPath key={bar.tie ?? bar.lane} bar={bar} />
      ))}
      {more.map((rest) => (
        <text key={rest.key} className="strip-change" x={rest.x} y={rest.y}>
          +{rest.count}
        </text>
      ))}
      <line className="playhead" x1={playhead} x2={playhead} y1={flagTop} y2={height - 4} />
      <rect className="flag" x={flag.x} y={flagTop} width={flag.width} height={flagHeight} rx={3} />
      <text className="flag-date" x={flag.x + 12} y={rowHeights.date}>
        {flag.text}
      </text>
    </svg>
  );
}
