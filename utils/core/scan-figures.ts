import { readFigures, type Figure } from './figures.ts';
import { readableText } from './normalise.ts';
import type { ScanRecord } from './scan.ts';
import { splitSentences } from './sentences.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';
import { trendOf, type Trend } from './trend.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A figure as `scan --figures` prints it; offsets are UTF-16 code units of the whole text, `end` exclusive. */
export type ScannedFigure = Pick<Figure, 'start' | 'end' | 'kind' | 'value' | 'unit' | 'low' | 'high'> & {
  text: string;
  trend: Trend;
};

/** Every figure of a text, in order, as the engine reads it; a range is two. */
export function scanFigures({ id, text }: ScanRecord, words: Vocabulary): { id: string; figures: ScannedFigure[] } {
  return { id, figures: textBlocks(text).flatMap((block) => figuresOf(block, words)) };
}

function figuresOf(block: TextBlock, words: Vocabulary): ScannedFigure[] {
  const { text, back } = readableText(block.text);
  return splitSentences(text, words).flatMap((span) => {
    const sentence = text.slice(span.start, span.end);
    return readFigures(sentence, words).map((figure) => {
      const { kind, value, unit, low, high } = figure;
      const { start, end } = back({ start: span.start + figure.start, end: span.start + figure.end });
      const place = { start: block.offset + start, end: block.offset + end, text: block.text.slice(start, end) };
      return { ...place, kind, value, unit, low, high, trend: trendOf(sentence, figure, words) };
    });
  });
}
