// What stands in the map's place before it is live? The drawing that the built page came with.

/**
 * The build passes the prerendered markup. The browser passes nothing, and React keeps the markup
 * that it hydrates: two drawings need not travel twice, nor be laid out before the page answers.
 * The markup is written by our own SVG writer, which escapes every text.
 */
export function StaticMap({ markup }: { markup: string }) {
  return (
    <div
      className="map-static"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  );
}
