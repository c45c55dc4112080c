import { spawnSync } from 'node:child_process';
import { vi } from 'vitest';

/** Each run takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

/** How a command ended, and what it wrote. */
export interface Ended {
  status: number | null;
  out: string;
  errors: string;
}

/** Runs Node with these arguments. */
export function runNode(args: string[], input = ''): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', input });
  return { status, out: stdout, errors: stderr };
}
