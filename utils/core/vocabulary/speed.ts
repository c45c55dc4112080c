/** Source for what stands behind a multiple that tells of time. */
export const FASTER =
  '(?:(?:as )?(?:much )?(?:faster|quicker|sooner|speedier|shorter|longer|slower)|more quickly|as fast|as long|as quick(?:ly)?|the (?:speed|pace|rate)|less time)';
