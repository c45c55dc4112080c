import type { PanelMention, PanelSection } from '../panel-list.ts';
import type { Say } from '../say.ts';
import { oneLine, outcomeWords, pageAddress, sourceWords, type ExportedList } from './exported-list.ts';

/** The list as Markdown: the page, its headings, and for each mention the sentence, the fact, the outcome and the source. */
export function markdownOf({ title, address, sections }: ExportedList, say: Say): string {
  const head = [`# ${plain(title)}`, link(pageAddress(address))];
  const body = sections.flatMap((section) => sectionLines(section, say));
  return `${[...head, ...body].join('\n\n')}\n`;
}

function sectionLines({ title, mentions }: PanelSection, say: Say): string[] {
  const heading = title === null ? [] : [`## ${plain(title)}`];
  return [...heading, mentions.map((mention) => mentionLines(mention, say)).join('\n')];
}

function mentionLines(mention: PanelMention, say: Say): string {
  const { statement, asOf } = mention;
  const outcome = outcomeWords(mention, say);
  const lines = [
    `- ${say('popup.quote', quoteOf(mention))}`,
    `  - ${plain(`${statement.replace(/\.$/, '')}. ${asOf}.`)}`,
    ...(outcome === '' ? [] : [`  - ${plain(outcome)}`]),
    `  - ${say('export.sourceOf', sourceOf(mention, say))}`,
  ];
  return lines.join('\n');
}

/** The sentence with the mention in bold, where that can be told: Markdown has no bold inside of a word. */
function quoteOf({ sentence, start, end }: PanelMention): string {
  const [before, bold, after] = [sentence.slice(0, start), sentence.slice(start, end), sentence.slice(end)];
  const stands = /(?:^|[\s\p{P}\p{S}])$/u.test(before) && /^(?:$|[\s\p{P}\p{S}])/u.test(after) && bold.trim() === bold;
  return stands ? `${inline(before)}**${inline(bold)}**${inline(after)}` : inline(sentence);
}

function sourceOf(mention: PanelMention, say: Say): string {
  const text = plain(sourceWords(mention, say));
  return mention.source.url === null ? text : `[${text}](${link(mention.source.url)})`;
}

/** A line of text that Markdown shows as it is. */
function plain(text: string): string {
  return inline(oneLine(text)).replace(/^(?:[-+=]|\d+(?=[.)]))/, (mark) =>
    /\d/.test(mark) ? `${mark}\\` : `\\${mark}`,
  );
}

/** The same of a part of a line. Page and pack may say anything: nothing of it becomes a link, a tag or a list. */
function inline(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#&~|]/g, '\\$&');
}

/** An address between angle brackets, which nothing in it ends early. */
function link(address: string): string {
  return `<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>`;
}
