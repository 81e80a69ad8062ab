// How does a note on the map's face, or over it, look? A sentence and the way out of what it says.

interface NoteProps {
  text: string;
  way: string;
  onWay: () => void;
}

export function Note({ text, way, onWay }: NoteProps) {
  return (
    <p className="map-note">
      <span>{text}</span>{' '}
      <button type="button" className="quiet-button" onClick={onWay}>
        {way}
      </button>
    </p>
  );
}
