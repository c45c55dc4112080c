import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../utils/core/export/annotations.ts';
import type { PanelMention } from '../../../utils/core/panel-list.ts';
import { sayIn } from '../../../tools/catalogue.ts';
import type { Say } from '../../../utils/core/say.ts';
import { say } from '../../helpers/say.ts';
import { list, mention } from './list.ts';

const iri = v.pipe(v.string(), v.regex(/^(?:https?:\/\/\S+|urn:uuid:[0-9a-f-]{36})$/));
const tag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/));
const time = v.pipe(v.string(), v.isoTimestamp(), v.endsWith('Z'));
/** The motivations of the model; a purpose is one of them. */
const motivation = v.picklist(
  (
    'assessing bookmarking classifying commenting describing editing highlighting identifying linking ' +
    'moderating questioning replying tagging'
  ).split(' '),
);

const body = v.variant('type', [
  v.strictObject({
    type: v.literal('TextualBody'),
    value: v.pipe(v.string(), v.minLength(1)),
    format: v.literal('text/plain'),
    language: tag,
    purpose: motivation,
  }),
  v.strictObject({ type: v.literal('SpecificResource'), source: iri, purpose: motivation }),
]);

const target = v.strictObject({
  type: v.literal('SpecificResource'),
  source: v.strictObject({
    id: iri,
    type: v.literal('Text'),
    format: v.literal('text/html'),
    language: v.optional(tag),
  }),
  // One `exact`, and at most one `prefix` and `suffix` (4.2.4).
  selector: v.strictObject({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(v.string(), v.minLength(1)),
    prefix: v.string(),
    suffix: v.string(),
  }),
});

/** The model's rules: keys that an object must have, and no key that its context does not know. */
const collection = v.strictObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  total: v.pipe(v.number(), v.integer(), v.minValue(0)),
  first: v.strictObject({
    id: iri,
    type: v.literal('AnnotationPage'),
    partOf: iri,
    startIndex: v.literal(0),
    items: v.array(
      v.strictObject({
        id: iri,
        type: v.literal('Annotation'),
        motivation,
        generated: time,
        generator: v.strictObject({ type: v.literal('Software'), name: v.string() }),
        body: v.array(body),
        target,
      }),
    ),
  }),
  last: iri,
});

const made = (...mentions: PanelMention[]) => madeIn(say, ...mentions);
const madeIn = (by: Say, ...mentions: PanelMention[]) => {
  let last = 0;
  const newId = (): string => `00000000-0000-4000-8000-${String(++last).padStart(12, '0')}`;
  const text = annotationsOf(list(...mentions), by, { at: new Date('2026-05-01T10:00:00Z'), newId });
  return v.parse(collection, JSON.parse(text));
};

describe('the list as web annotations', () => {
  it('is a collection with one page, on which each mention is an annotation', () => {
    const { id, total, label, first, last } = made(mention('Its ¦revenue¦ rose.'), mention('¦It¦ fell.'));
    expect([label, total, first.items.length]).toEqual(['News', 2, 2]);
    expect([first.partOf, last]).toEqual([id, first.id]);
    const ids = [id, first.id, ...first.items.map((item) => item.id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says where the words stand by quoting them, and what the pack says of them', () => {
    const [item] = made(mention('Its ¦revenue of €2.41bn¦ rose.')).first.items;
    expect(item?.target).toEqual({
      type: 'SpecificResource',
      source: { id: 'https://news.example/a', type: 'Text', format: 'text/html', language: 'en' },
      selector: { type: 'TextQuoteSelector', exact: 'revenue of €2.41bn', prefix: 'Its ', suffix: ' rose.' },
    });
    expect(item?.body.map((one) => ('value' in one ? one.value : one.source))).toEqual([
      'Harbour’s revenue was €2.4bn',
      'Fits. Fits €2.4bn (2.35 to 2.45). As of quarter to 31 March 2026. Source: A flood without water, 30 April 2026, paragraph 4.',
    ]);
    expect(item).toMatchObject({ motivation: 'commenting', generated: '2026-05-01T10:00:00.000Z' });
  });

  it('names the language of each of its texts', () => {
    const [item] = madeIn(sayIn('es'), mention('Its ¦revenue¦ rose.', { language: 'en-GB' })).first.items;
    expect(item?.body).toMatchObject([
      { language: 'en-GB' },
      { language: 'es', value: expect.stringContaining('Fuente: A flood') },
    ]);
  });

  it('leads to the source where that has an address', () => {
    const source = { name: 'Gazette', url: 'https://gazette.example/1', date: '30 April 2026', paragraphs: [1] };
    const [item] = made(mention('¦It¦ fell.', { source })).first.items;
    expect(item?.body[2]).toEqual({
      type: 'SpecificResource',
      source: 'https://gazette.example/1',
      purpose: 'linking',
    });
  });

  it('names no language of a page that names none', () => {
    const [item] = made(mention('¦It¦ fell.', { pageLanguage: null })).first.items;
    expect(item?.target.source).not.toHaveProperty('language');
  });

  it.each([
    ['quotes', 'He said "¦it "grew"¦"', 'it "grew"'],
    ['line breaks', 'So ¦it\ngrew¦', 'it\ngrew'],
    ['right-to-left text', 'بلغت ¦الإيرادات¦ مليار', 'الإيرادات'],
    ['emoji', 'A ¦film 👩‍🎤¦', 'film 👩‍🎤'],
  ])('keeps %s', (_, barred, exact) => {
    expect(made(mention(barred)).first.items[0]?.target.selector.exact).toBe(exact);
  });

  it('is a collection without items where nothing is listed', () => {
    expect(made()).toMatchObject({ total: 0, first: { items: [] } });
  });
});
