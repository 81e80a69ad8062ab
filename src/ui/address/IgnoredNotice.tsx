// What of the address was not understood? Said once, and nothing of it is used.
import { address } from '../../scene/words/address';
import type { Ignored } from '../../view/query';
import './address.css';

/** Longer names are cut: a hostile address does not fill the page. */
const longestName = 24;
/** More are not named. */
const most = 5;

interface Props {
  ignored: readonly Ignored[];
  onDismiss: () => void;
}

export function IgnoredNotice({ ignored, onDismiss }: Props) {
  const names = ignored.slice(0, most).map(({ name }) => name.slice(0, longestName));
  return (
    <div className="address-notice" role="alert">
      <p>{address.ignored(names)}</p>
      <button type="button" onClick={onDismiss}>
        {address.dismiss}
      </button>
    </div>
  );
}
