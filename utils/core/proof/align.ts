/** A way to pair the first elements of two lists. */
interface Way {
  score: number;
  last: { pair: [left: number, right: number]; before: Way } | null;
}

/**
 * Pairs elements of two lists in their order, so that the likenesses of the pairs sum up to the most; elements may stay
 * alone, and a pair whose likeness is not above zero is none. Costs the product of the lengths.
 */
export function alignInOrder<A, B>(
  left: readonly A[],
  right: readonly B[],
  likeness: (a: A, b: B) => number,
): [A, B][] {
  let above: Way[] = [...right, null].map(() => ({ score: 0, last: null }));
  left.forEach((a, i) => {
    const row: Way[] = [{ score: 0, last: null }];
    right.forEach((b, j) => {
      const like = likeness(a, b);
      const before = above[j];
      const ways = [above[j + 1], row[j]].filter((way) => way !== undefined);
      if (like > 0 && before) ways.push({ score: before.score + like, last: { pair: [i, j], before } });
      row.push(ways.reduce((best, way) => (way.score > best.score ? way : best)));
    });
    above = row;
  });
  return pairsOf(above.at(-1)).flatMap(([i, j]): [A, B][] => {
    const [a, b] = [left[i], right[j]];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
}

function pairsOf(way: Way | undefined): [number, number][] {
  return way?.last ? [...pairsOf(way.last.before), way.last.pair] : [];
}
