/** A line as the browser holds it: what the panel said on it, and whether it has hung up. */
export interface FakeLine {
  tab: number;
  said: unknown[];
  isOver: boolean;
  tell: (message: unknown) => void;
  end: () => void;
}

/** Connects to a tab as the browser does; the line is noted in `lines`. */
export function connectTo(lines: FakeLine[], id: number): object {
  const told: ((message: unknown) => void)[] = [];
  const ended: (() => void)[] = [];
  const line: FakeLine = {
    tab: id,
    said: [],
    isOver: false,
    tell: (message) => told.forEach((listener) => listener(message)),
    end: () => ended.forEach((listener) => listener()),
  };
  lines.push(line);
  return {
    onMessage: { addListener: (listener: (message: unknown) => void) => told.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => ended.push(listener) },
    postMessage: (message: unknown) => line.said.push(message),
    disconnect: () => (line.isOver = true),
  };
}
