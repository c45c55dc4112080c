import { parsePattern, type Node } from './pattern-tree.ts';

/** Goes on with the match from an offset; whether the rest matches. */
type Next = (at: number) => boolean;

/** Where one try of a pattern matches; counts each character, edge and turn that a backtracking engine looks at. */
export interface Stepper {
  /** The end of the match that starts right at `at`, or null. Throws `TooManySteps` beyond `limit`. */
  matchAt(text: string, at: number): number | null;
  steps: number;
  sticky: boolean;
}

export class TooManySteps extends Error {}

/** A slow, plain backtracking engine for a pattern, to count what a fast one has to do in the worst case. */
export function stepperOf(pattern: RegExp, limit = Infinity): Stepper {
  const tree = parsePattern(pattern);
  const isWord = (character: string | undefined): boolean => character !== undefined && /\w/.test(character);
  const stepper: Stepper = {
    steps: 0,
    sticky: pattern.sticky,
    matchAt(text, from) {
      let end: number | null = null;
      const multiline = pattern.multiline;
      run(tree, from, 1, (at) => ((end = at), true));
      return end;

      function run(node: Node, at: number, way: 1 | -1, next: Next): boolean {
        if (++stepper.steps > limit) throw new TooManySteps();
        switch (node.kind) {
          case 'character': {
            const character = text[way > 0 ? at : at - 1];
            return character !== undefined && node.test(character) && next(at + way);
          }
          case 'edge':
            return isEdge(node.source, at) && next(at);
          case 'look':
            return run(node.inner, at, node.behind ? -1 : 1, () => true) !== node.negative && next(at);
          case 'sequence':
            return runAll(way > 0 ? node.parts : node.parts.toReversed(), 0, at, way, next);
          case 'choice':
            return node.options.some((option) => run(option, at, way, next));
          case 'repeat':
            return repeat(node, 0, at, way, next);
        }
      }

      function runAll(parts: readonly Node[], index: number, at: number, way: 1 | -1, next: Next): boolean {
        const part = parts[index];
        return part ? run(part, at, way, (then) => runAll(parts, index + 1, then, way, next)) : next(at);
      }

      function repeat(
        node: Extract<Node, { kind: 'repeat' }>,
        done: number,
        at: number,
        way: 1 | -1,
        next: Next,
      ): boolean {
        const more = (): boolean =>
          done < node.most &&
          // A turn that takes nothing would go on forever.
          run(
            node.inner,
            at,
            way,
            (then) => (then !== at || done < node.least) && repeat(node, done + 1, then, way, next),
          );
        if (done < node.least) return more();
        return node.lazy ? next(at) || more() : more() || next(at);
      }

      function isEdge(source: string, at: number): boolean {
        if (source === '^') return at === 0 || (multiline && text[at - 1] === '\n');
        if (source === '$') return at === text.length || (multiline && text[at] === '\n');
        return (isWord(text[at - 1]) !== isWord(text[at])) === (source === String.raw`\b`);
      }
    },
  };
  return stepper;
}

/** Steps to find out that, or where, a pattern matches a text: tried from each offset in turn, a sticky one from the first alone. */
export function stepsOf(stepper: Stepper, text: string): number {
  stepper.steps = 0;
  for (let at = 0; at <= (stepper.sticky ? 0 : text.length); at++) if (stepper.matchAt(text, at) !== null) break;
  return stepper.steps;
}

const SAMPLES = [
  ...Array.from('a1 A-.,"\'$%£é('),
  ...Array.from({ length: 127 }, (_, code) => String.fromCharCode(code)),
];

/** Texts that make a pattern work hard: each of its long repeats in turn, and all together, fed to `length`; then nothing fits. */
export function hardTexts(pattern: RegExp, length: number): string[] {
  const tree = parsePattern(pattern);
  const repeats = repeatsIn(tree).filter(({ most }) => most > 20);
  const pumped = repeats.map((one) => sample(tree, (node) => (node === one ? turnsOf(node, length) : node.least)));
  const all = sample(tree, (node) =>
    node.most > 20 ? turnsOf(node, length / Math.max(1, repeats.length)) : node.least,
  );
  const alone = repeats.map((one) => sample(one.inner, (node) => Math.max(1, node.least)));
  const whole = sample(tree, (node) => Math.min(1, node.most));
  const long = (piece: string): string => (piece === '' ? '' : piece.repeat(Math.ceil(length / piece.length)));
  return [...new Set([...pumped, all, long(whole), long(`${whole} `), ...alone.map(long)])]
    .filter((text) => text !== '')
    .flatMap((text) => [
      `${text.slice(0, length)}\u0001`,
      `${text.slice(0, Math.max(1, text.length - 1)).slice(0, length)}\u0001`,
    ]);
}

type Repeat = Extract<Node, { kind: 'repeat' }>;

function turnsOf(node: Repeat, length: number): number {
  const piece = sample(node.inner, ({ least }) => Math.max(1, least));
  return Math.min(node.most, Math.ceil(length / Math.max(1, piece.length)));
}

function repeatsIn(node: Node): Repeat[] {
  switch (node.kind) {
    case 'repeat':
      return [node, ...repeatsIn(node.inner)];
    case 'look':
      return repeatsIn(node.inner);
    case 'sequence':
      return node.parts.flatMap(repeatsIn);
    case 'choice':
      return node.options.flatMap(repeatsIn);
    default:
      return [];
  }
}

/** Some text that fits a pattern, as far as its looks around and edges let it; `turns` says how often a repeat is taken. */
function sample(node: Node, turns: (node: Repeat) => number): string {
  switch (node.kind) {
    case 'character':
      return SAMPLES.find((character) => node.test(character)) ?? '';
    case 'sequence':
      return node.parts.map((part) => sample(part, turns)).join('');
    case 'choice':
      return sample(node.options[0]!, turns);
    case 'repeat':
      return sample(node.inner, turns).repeat(turns(node));
    case 'look':
      return node.negative ? '' : sample(node.inner, turns);
    case 'edge':
      return '';
  }
}
