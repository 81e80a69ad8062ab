// What will readers of an article get? The embed page itself, at a width of choice, made to fit.
import { useRef, useState } from 'react';
import type { Frame } from '../../geo/projection';
import { permissions, referrerPolicy, sandbox } from '../../render/snippet/frameRules';
import { posterBox } from '../../render/snippet/options';
import { share } from '../../scene/words/share';
import { Segments } from '../dialog/Segments';
import { useFrame } from '../map/useFrame';
import type { Choices } from './choices';
import { previewBox, previewWidths } from './previewBox';
import './preview.css';

interface Props {
  address: string;
  title: string;
  poster: string;
  choices: Choices;
}

/** Of the frame, both sides, px. */
const border = 2;

/** A phone fetches a second map only when it is asked to. */
const isRoomy = (): boolean => window.matchMedia('(width >= 960px)').matches;

type Width = (typeof previewWidths)[number];

/** The widest that is shown about as large as it is. */
function openingWidth(): Width {
  if (isRoomy()) return '768';
  return window.innerWidth < 600 ? '320' : '480';
}

type Stage = Omit<Props, 'poster'> & { width: number };

function LiveFrame({ address, title, choices, width }: Stage) {
  const place = useRef<HTMLDivElement>(null);
  const room = useFrame(place);
  const box = previewBox(choices, width);
  const fitting = ({ width: w, height: h }: Frame) =>
    Math.min(1, (w - border) / box.width, (h - border) / box.height);
  const scale = room ? fitting(room) : 0;
  return (
    <>
      <div className="share-stage" ref={place}>
        <div style={{ width: box.width * scale, height: box.height * scale }}>
          <iframe
            // Another element for each address: in the same one, "back" would lead through them all.
            key={address}
            src={address}
            title={share.previewFrame(title)}
            {...{ sandbox, referrerPolicy }}
            allow={permissions}
            style={{ width: box.width, height: box.height, transform: `scale(${scale})` }}
          />
        </div>
      </div>
      <p className="field-note share-measure">
        {share.previewMeasure(box.width, box.height, Math.round(scale * 100))}
        {choices.strength === 'react' && ` · ${share.previewOfReact}`}
      </p>
    </>
  );
}

function Poster({ poster, onAsk }: { poster: string; onAsk: () => void }) {
  return (
    <>
      <div className="share-stage share-poster">
        <img src={poster} {...posterBox} alt="" />
        <button type="button" className="button" onClick={onAsk}>
          {share.showPreview}
        </button>
      </div>
      <p className="field-note share-measure" />
    </>
  );
}

export function FramePreview({ poster, ...shown }: Props) {
  const [isAsked, setAsked] = useState(isRoomy);
  const [width, setWidth] = useState(openingWidth);
  const choose = (chosen: Width) => {
    setWidth(chosen);
    setAsked(true);
  };
  return (
    <div className="share-preview">
      <Segments
        name={share.previewWidth}
        values={previewWidths}
        names={share.previewWidths}
        chosen={width}
        onChoose={choose}
      />
      {isAsked ? (
        <LiveFrame {...shown} width={Number(width)} />
      ) : (
        <Poster poster={poster} onAsk={() => setAsked(true)} />
      )}
    </div>
  );
}
