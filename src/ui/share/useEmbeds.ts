// Has this site embeds of the dataset? Asked once, when the dialog opens.
import { useEffect, useState } from 'react';
import { type Embeds, findEmbeds } from './findEmbeds';

/** `undefined` while it is being asked, `null` where there are none. */
export function useEmbeds(page: string | null, id: string): Embeds | null | undefined {
  const [embeds, setEmbeds] = useState<Embeds | null>();
  useEffect(() => {
    let isGone = false;
    if (page !== null) findEmbeds(page, id).then((found) => !isGone && setEmbeds(found));
    return () => {
      isGone = true;
    };
  }, [page, id]);
  return embeds;
}
