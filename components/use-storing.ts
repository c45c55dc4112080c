import { useState } from 'preact/hooks';
import { notStored } from './not-stored.ts';
import { useSay } from './say.ts';

interface Storing {
  /** Why the last choice was not stored; null where it was. */
  fault: string | null;
  /** Waits for a choice to be stored; never rejects. */
  storing: (stored: Promise<void>) => Promise<void>;
}

/** For choices that the browser may fail to store, as on a full disk: the reader is told so where they were made. */
export function useStoring(): Storing {
  const say = useSay();
  const [fault, setFault] = useState<string | null>(null);
  const storing = async (stored: Promise<void>): Promise<void> => {
    try {
      await stored;
      setFault(null);
    } catch (error) {
      setFault(notStored(error, say));
    }
  };
  return { fault, storing };
}
