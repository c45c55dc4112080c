import { useSay } from '../say.ts';

export interface NoticeText {
  text: string;
  isFault?: boolean;
  undo?: (() => void) | undefined;
}

/** What was just done, or could not be. Always there, so that screen readers hear it change. */
export function Notice({ notice }: { notice: NoticeText | null }) {
  const say = useSay();
  return (
    <div class={notice?.isFault ? 'notice fault' : 'notice'} role="status">
      {notice && (
        <>
          <span>{notice.text}</span>
          {notice.undo && (
            <button type="button" class="btn" onClick={notice.undo}>
              {say('options.undo')}
            </button>
          )}
        </>
      )}
    </div>
  );
}
