import { figureWords } from './card-figure.ts';
import { paragraphWords, type CardText } from './card.ts';
import { lowerFirst } from './lower-first.ts';
import type { Say } from './say.ts';

/** A fact to be quoted elsewhere, the same words in each form: fact, figure, period, source, date and address. */
export interface Citation {
  /** Two lines. */
  plain: string;
  markdown: string;
  /** A paragraph. */
  html: string;
}

export function citation({ headline, figure, subline, asOf, source }: CardText, say: Say): Citation {
  const { name, url, date, paragraphs } = source;
  const second = subline ? ` (${subline})` : '';
  const said = figure ? ` ${figureWords(figure)}${second}.` : '';
  const when = say('card.copiedAsOf', asOf.label, lowerFirst(asOf.text));
  const first = `${headline}.${said} ${when}`;
  const place = `, ${date}, ${paragraphWords(paragraphs, say)}`;
  const link = url === null ? inHtml(name) : `<a href="${inHtml(url)}">${inHtml(name)}</a>`;
  return {
    plain: `${first}\n${name}${place}${url === null ? '' : `. ${url}`}`,
    markdown: `${inMarkdown(first)}  \n${url === null ? inMarkdown(name) : `[${inMarkdown(name)}](<${url}>)`}${place}`,
    html: `<p>${inHtml(first)}<br>${link}${inHtml(place)}</p>`,
  };
}

const inMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#]/g, String.raw`\$&`);

const inHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
