/** "quarter to 30 June 2025" of "Quarter to 30 June 2025". */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
