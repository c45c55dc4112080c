/** The span a figure is about. `year: null` means that nothing in the text fixes the year. */
export type Period =
  | { kind: 'quarter'; year: number | null; quarter: 1 | 2 | 3 | 4 }
  | { kind: 'half'; year: number | null; half: 1 | 2 }
  | { kind: 'year'; year: number | null }
  /** A count that started at an event and runs to `date` (ISO), or to a day nobody names. */
  | { kind: 'to-date'; date: string | null }
  /** A span in words that is none of the above: "in three days", "between 30 June and 6 July". */
  | { kind: 'span'; words: string };
