import { until } from './until.ts';

/** A picture of something once nothing on it moves: no card is half faded in. */
export async function atRest(take: () => Promise<Buffer>): Promise<Buffer> {
  let last = await take();
  const next = async (): Promise<boolean> => {
    const before = last;
    last = await take();
    return before.equals(last);
  };
  await until(next, 'The picture does not come to rest.');
  return last;
}
