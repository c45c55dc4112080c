import type { Health } from '../../utils/core/health.ts';
import { useSay } from '../say.ts';
import { KNOWLEDGE_NOTES } from './words.ts';

/** One quiet line where something was amiss with the stored knowledge. */
export function KnowledgeNote({ done }: Pick<Health, 'done'>) {
  const say = useSay();
  return <p class="kn">{say(KNOWLEDGE_NOTES[done])}</p>;
}
