import type { FigureKind } from '../pack.ts';

/** What of a fact is held against the paragraphs that it cites. */
export type FindingKind =
  /** A cited paragraph that the article has, or a copy holds. */
  | 'paragraph'
  | 'figure'
  /** Which way a change goes. */
  | 'direction'
  /** Whether a figure stands as the value, and not as what another rose or fell from. */
  | 'role'
  | 'name'
  /** A day or quarter of the period. */
  | 'date'
  | 'year'
  /** A number in the words of a fact that is no figure. */
  | 'number'
  | 'season'
  /** The figure that a statement gives, which must be the fact's own. */
  | 'statement';

/** One thing that a fact says, and where it stands. */
export interface Finding extends Place {
  kind: FindingKind;
  /** Keys inside the fact, as an editor writes it: `['figures', 'value']`. */
  path: (string | number)[];
  /** What the fact says: "$11bn", "June 30", "2023". */
  value: string;
  /** For a figure. */
  figure?: FigureKind;
}

export interface Place {
  /** The first cited paragraph in which it stands; null where it stands in none. */
  paragraph: number | null;
  /** For a year of a period that stands in none: the years that follow from the date line, and whether it is one of them. */
  implied?: number[];
  inferred?: true;
  /** Where it stands in none: what of that kind the cited paragraphs have, as printed. */
  instead: string[];
  /** Where it stands in none: paragraphs beside the cited ones that have it. */
  elsewhere: number[];
}

/** What a fact is held against. */
export interface Grounds {
  /** Normalised paragraphs by number; null where a copy of the article lacks one. */
  paragraphs: readonly (string | null)[];
  /** Numbers of the paragraphs that the fact cites. */
  cited: readonly number[];
  /** ISO date of the date line; null where a copy has none. */
  date: string | null;
}

/** Where something stands: `stands` tells it of one paragraph, `others` what of its kind a paragraph has. */
export function seek(
  { paragraphs, cited }: Grounds,
  stands: (paragraph: string) => boolean,
  others: (paragraph: string) => string[],
): Place {
  const has = (number: number): boolean => {
    const text = paragraphs[number];
    return text != null && stands(text);
  };
  const paragraph = cited.find(has) ?? null;
  if (paragraph !== null) return { paragraph, instead: [], elsewhere: [] };
  const instead = [...new Set(cited.flatMap((number) => others(paragraphs[number] ?? '')))];
  return {
    paragraph,
    instead,
    elsewhere: [...paragraphs.keys()].filter((number) => !cited.includes(number) && has(number)),
  };
}

/** The texts of the cited paragraphs that are there. */
export function citedTexts({ paragraphs, cited }: Grounds): string[] {
  return cited.flatMap((number) => paragraphs[number] ?? []);
}
