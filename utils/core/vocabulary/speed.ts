/** Source for what stands behind a multiple that tells of time. */
export const FASTER =
  '(?:(?:as )?(?:much )?(?:faster|quicker|sooner|speedier|shorter|longer|slower)|more quickly|as fast|as long|as quick(?:ly)?|the (?:(?:usual|normal|ordinary|old|previous|conventional|customary|standard|traditional) )?(?:speed|pace|rate)|less time)';
