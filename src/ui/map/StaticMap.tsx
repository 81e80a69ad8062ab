// What stands in the map's place before it is live? The drawing that the built page came with.
import { useEffect, useRef } from 'react';

/**
 * The build passes the prerendered markup. The browser passes nothing, and React keeps the markup
 * that it hydrates: two drawings need not travel twice, nor be laid out before the page answers.
 * The markup is written by our own SVG writer, which escapes every text.
 */
export function StaticMap({ markup }: { markup: string }) {
  const drawing = useRef<HTMLDivElement>(null);
  // A press on what is shown here is made again on the live map that takes its place.
  useEffect(() => {
    let press = null as MouseEvent | null;
    drawing.current?.addEventListener('click', (event) => {
      press = event;
    });
    return () => {
      if (!press) return;
      const { clientX, clientY } = press;
      document.elementFromPoint(clientX, clientY)?.dispatchEvent(new MouseEvent('click', press));
    };
  }, []);
  return (
    <div
      ref={drawing}
      className="map-static"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
