// How does a note on the map's face, or over it, look? A sentence and the way out of what it says.

interface NoteProps {
  text: string;
  way: string;
  onWay: () => void;
  /** It says two things: where a line is too short for them, it has the room of the facts. */
  isLong?: boolean;
}

export function Note({ text, way, onWay, isLong = false }: NoteProps) {
  return (
    <p className="map-note" data-long={isLong || undefined}>
      <span>{text}</span>{' '}
      <button type="button" className="quiet-button" onClick={onWay}>
        {way}
      </button>
    </p>
  );
}
