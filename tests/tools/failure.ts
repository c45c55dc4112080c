import { expect, vi } from 'vitest';

/** The one line with which a command ends itself with code 2 while `run` runs. */
export function failure(run: () => unknown): string {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const left = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  try {
    expect(run).toThrow('exit 2');
    expect(said).toHaveBeenCalledOnce();
    const line = String(said.mock.calls[0]?.[0]);
    expect(line).not.toContain('\n');
    return line;
  } finally {
    said.mockRestore();
    left.mockRestore();
  }
}
