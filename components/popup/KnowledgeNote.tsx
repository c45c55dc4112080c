import type { Health } from '../../utils/core/health.ts';
import { KNOWLEDGE_NOTES } from './words.ts';

/** One quiet line where something was amiss with the stored knowledge. */
export function KnowledgeNote({ done }: Pick<Health, 'done'>) {
  return <p class="kn">{KNOWLEDGE_NOTES[done]}</p>;
}
