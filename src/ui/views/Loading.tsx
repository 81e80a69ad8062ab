// What stands where a view is about to be? Quiet bars in the shape of its rows, after a moment.
import { words } from '../../scene/words/words';

const rows = ['one', 'two', 'three', 'four', 'five', 'six'];

export function Loading() {
  return (
    <div className="loading" role="status">
      <span className="sr-only">{words.page.views.loading}</span>
      {rows.map((row) => (
        <span key={row} className="loading-row" />
      ))}
    </div>
  );
}
