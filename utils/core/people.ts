const ROLE =
  '(?:(?:co-)?(?:chief(?: \\w+)?(?: officer)?|CEO|CFO|COO|president|chair(?:man|woman)?|director|head|boss|founder|analyst|strategist|executive|negotiator|counsel|spokes(?:man|woman|person)|editor|producer|actor|actress|writer|minister|professor|economist|manager))';
const NAME = String.raw`(?:[A-Z][\w.'-]+ ){1,2}[A-Z][\w'-]+`;

const INTRODUCED = new RegExp(
  String.raw`\b${ROLE}s?,? (?<after>${NAME})|(?<before>${NAME}),? (?:who\b|(?:(?:the|its|a|an) )?(?:[\w'-]+ ){0,4}${ROLE}\b)|\b(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.? (?:[A-Z][\w-]+ )?(?<surname>[A-Z][\w-]+)`,
  'g',
);

/** Surnames of the people that a sentence introduces: beside a role, or after Mr or Ms. */
export function readPeople(text: string): string[] {
  return [...text.matchAll(INTRODUCED)].flatMap(({ groups }) => {
    const name = groups?.['after'] ?? groups?.['before'] ?? groups?.['surname'];
    const surname = name?.replace(/'s?$/, '').split(' ').at(-1);
    return surname === undefined ? [] : [surname];
  });
}
