// What does a picture desk's software read in a file? Title, source, licence and alt text as XMP.
import type { SheetFacts } from '../../scene/sheet/types';
import { element, type SvgNode } from '../svgNode';
import { writeSvg } from '../writeSvg';

const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

const moreNamespaces = {
  'xmlns:photoshop': 'http://ns.adobe.com/photoshop/1.0/',
  'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
  'xmlns:Iptc4xmpCore': 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
};

/** A text in the default language of the file. */
const languageText = (text: string): SvgNode =>
  element('rdf:Alt', {}, [element('rdf:li', { 'xml:lang': 'x-default' }, [text])]);

export interface Said {
  facts: SheetFacts;
  altText: string;
  generator: string;
}

function sharedFacts({ facts, altText }: Said): SvgNode[] {
  return [
    element('dc:title', {}, [languageText(facts.title)]),
    element('dc:description', {}, [languageText(altText)]),
    element('dc:source', {}, [facts.permalink ?? facts.sourceUrl ?? facts.source]),
    element('dc:rights', {}, [languageText(facts.licence)]),
  ];
}

/** RDF of an SVG's metadata: Dublin Core. */
export const rdfNode = (said: Said): SvgNode =>
  element('rdf:RDF', namespaces, [
    element('rdf:Description', { 'rdf:about': '' }, [
      ...sharedFacts(said),
      element('dc:format', {}, ['image/svg+xml']),
    ]),
  ]);

/** An XMP packet, with what IPTC asks of an accessible picture. */
export function xmpPacket(said: Said): string {
  const { facts, altText, generator } = said;
  const description = element('rdf:Description', { 'rdf:about': '', ...moreNamespaces }, [
    ...sharedFacts(said),
    element('photoshop:Credit', {}, [facts.source]),
    element('xmpRights:UsageTerms', {}, [languageText(facts.licence)]),
    ...(facts.permalink ? [element('xmpRights:WebStatement', {}, [facts.permalink])] : []),
    element('xmp:CreatorTool', {}, [generator]),
    element('Iptc4xmpCore:AltTextAccessibility', {}, [languageText(altText)]),
  ]);
  const packet = element('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [
    element('rdf:RDF', namespaces, [description]),
  ]);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${writeSvg(packet)}\n<?xpacket end="w"?>`;
}
