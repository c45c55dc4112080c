/** A regular expression as a tree. Only what patterns of the project use is understood; anything else throws. */
export type Node =
  | { kind: 'character'; test: (character: string) => boolean; fold: boolean }
  | { kind: 'edge'; source: '^' | '$' | '\\b' | '\\B' }
  | { kind: 'look'; inner: Node; behind: boolean; negative: boolean }
  | { kind: 'repeat'; inner: Node; least: number; most: number; lazy: boolean }
  | { kind: 'sequence'; parts: Node[] }
  | { kind: 'choice'; options: Node[] };

/** Parses a pattern. Throws on what it does not understand, such as a reference back to a group. */
export function parsePattern({ source, flags }: RegExp): Node {
  const parser = { source, at: 0, flags: flags.replace(/[dgy]/g, '') };
  const tree = parseChoice(parser);
  if (parser.at < source.length) throw new Error(`expected the end of ${source} at ${parser.at}`);
  return tree;
}

interface Parser {
  source: string;
  at: number;
  /** Those that hold here. */
  flags: string;
}

/** Takes what a sticky pattern matches here. */
function take(parser: Parser, pattern: RegExp): RegExpExecArray | null {
  const sticky = new RegExp(pattern, 'y');
  sticky.lastIndex = parser.at;
  const match = sticky.exec(parser.source);
  if (match) parser.at += match[0].length;
  return match;
}

function parseChoice(parser: Parser): Node {
  const options = [parseSequence(parser)];
  while (take(parser, /\|/)) options.push(parseSequence(parser));
  return options.length === 1 ? options[0]! : { kind: 'choice', options };
}

function parseSequence(parser: Parser): Node {
  const parts: Node[] = [];
  while (parser.at < parser.source.length && !/[|)]/.test(parser.source[parser.at]!))
    parts.push(parseRepeat(parser, parseAtom(parser)));
  return { kind: 'sequence', parts };
}

function parseRepeat(parser: Parser, inner: Node): Node {
  const match = take(parser, /(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/);
  if (!match) return inner;
  const [, sign, least, comma, most, lazy] = match;
  const bounds: [number, number] =
    sign === '*'
      ? [0, Infinity]
      : sign === '+'
        ? [1, Infinity]
        : sign === '?'
          ? [0, 1]
          : [Number(least), most ? Number(most) : comma ? Infinity : Number(least)];
  return { kind: 'repeat', inner, least: bounds[0], most: bounds[1], lazy: lazy === '?' };
}

function parseAtom(parser: Parser): Node {
  const edge = take(parser, /\^|\$|\\b|\\B/)?.[0];
  if (edge) return { kind: 'edge', source: edge as '^' };
  const look = take(parser, /\(\?(<?)([=!])/);
  if (look) return { kind: 'look', inner: closed(parser), behind: look[1] === '<', negative: look[2] === '!' };
  const modified = take(parser, /\(\?(-?)i:/);
  if (modified) return withFlags(parser, modified[1] === '-');
  if (take(parser, /\((?:\?:|\?<\w+>)?(?!\?)/)) return closed(parser);
  if (/\\(?:[1-9]|k<)/y.test(parser.source.slice(parser.at))) throw new Error(`a reference back in ${parser.source}`);
  const one = take(parser, /\[(?:\\.|[^\]\\])*\]|\\u[\da-f]{4}|\\p\{\w+\}|\\.|[^\\()[\]|*+?]/i);
  if (!one) throw new Error(`nothing understood in ${parser.source} at ${parser.at}`);
  return characterOf(one[0], parser.flags);
}

function withFlags(parser: Parser, without: boolean): Node {
  const { flags } = parser;
  parser.flags = flags.replace('i', '') + (without ? '' : 'i');
  const inner = closed(parser);
  parser.flags = flags;
  return inner;
}

function closed(parser: Parser): Node {
  const inner = parseChoice(parser);
  if (!take(parser, /\)/)) throw new Error(`expected a bracket in ${parser.source} at ${parser.at}`);
  return inner;
}

function characterOf(source: string, flags: string): Node {
  const pattern = new RegExp(`^${source}$`, flags);
  const known = new Map<string, boolean>();
  const test = (character: string): boolean => {
    const told = known.get(character) ?? pattern.test(character);
    known.set(character, told);
    return told;
  };
  return { kind: 'character', test, fold: flags.includes('i') };
}
