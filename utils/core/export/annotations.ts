import type { PanelMention } from '../panel-list.ts';
import type { Say } from '../say.ts';
import { oneLine, outcomeWords, pageAddress, sourceWords, type ExportedList } from './exported-list.ts';

/** What the annotations cannot take from the list. */
export interface Making {
  /** When they are made. */
  at: Date;
  /** A new UUID at each call. */
  newId: () => string;
}

/**
 * The list as a collection of annotations in JSON-LD, by the Web Annotation Data Model of the W3C (https://www.w3.org/TR/annotation-model/).
 * There is no position selector: it would count the characters of a page as it was sent, which is not the one that was read.
 */
export function annotationsOf(list: ExportedList, say: Say, { at, newId }: Making): string {
  const [collection, page] = [urn(newId()), urn(newId())];
  const mentions = list.sections.flatMap((section) => section.mentions);
  const items = mentions.map((mention) => ({
    id: urn(newId()),
    type: 'Annotation',
    motivation: 'commenting',
    generated: at.toISOString(),
    generator: GENERATOR,
    body: bodiesOf(mention, say),
    target: targetOf(mention, pageAddress(list.address)),
  }));
  const content = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: collection,
    type: 'AnnotationCollection',
    label: oneLine(list.title),
    total: items.length,
    first: { id: page, type: 'AnnotationPage', startIndex: 0, partOf: collection, items },
    last: page,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const GENERATOR = { type: 'Software', name: 'Sidelight' };

/** The fact, in the pack's language; then how the page stands beside it and where it comes from, in the interface's. */
function bodiesOf(mention: PanelMention, say: Say): object[] {
  const { statement, language, asOf, source } = mention;
  const rest = [outcomeWords(mention, say), `${asOf}.`, `${say('export.sourceOf', sourceWords(mention, say))}.`];
  const link = { type: 'SpecificResource', source: source.url, purpose: 'linking' };
  return [
    bodyOf(statement, language),
    bodyOf(rest.filter(Boolean).join(' '), say('language')),
    ...(source.url === null ? [] : [link]),
  ];
}

function bodyOf(value: string, language: string): object {
  return { type: 'TextualBody', value, format: 'text/plain', language, purpose: 'commenting' };
}

function targetOf({ quote, pageLanguage }: PanelMention, address: string): object {
  const source = {
    id: address,
    type: 'Text',
    format: 'text/html',
    ...(pageLanguage !== null && { language: pageLanguage }),
  };
  return { type: 'SpecificResource', source, selector: { type: 'TextQuoteSelector', ...quote } };
}

function urn(uuid: string): string {
  return `urn:uuid:${uuid}`;
}
