import { describe, expect, it } from 'vitest';
import type { PanelList } from '../../utils/core/panel-list.ts';
import type { NativeApi, Port } from '../../utils/extension/native.ts';
import { servePanels } from '../../utils/extension/panel-line.ts';

const PANEL = { name: 'panel', sender: { id: 'us', url: 'extension://us/sidepanel.html' } };
const LIST: PanelList = { sections: [], published: null, current: 2 };

/** A page that serves panels, and what its side of a line does. */
function page() {
  const lines: ((port: Port) => unknown)[] = [];
  const pointed: (number | null)[] = [];
  const watching = new Set<(list: PanelList) => void>();
  const never = { addListener: () => {}, removeListener: () => {} };
  const onConnect = { ...never, addListener: (listener: (port: Port) => unknown) => void lines.push(listener) };
  const runtime = { id: 'us', getURL: () => 'extension://us/', onConnect } as unknown as NativeApi['runtime'];
  servePanels(
    { runtime, i18n: { getMessage: () => '' }, storage: { local: { get: async () => ({}) }, onChanged: never } },
    (told) => {
      watching.add(told);
      return { point: (mention) => pointed.push(mention), stop: () => watching.delete(told) };
    },
  );
  const tell = (): void => watching.forEach((told) => told(LIST));
  return { pointed, tell, watchers: () => watching.size, connect: (port: Port) => lines.forEach((line) => line(port)) };
}

/** The panel's end of a line. */
function line(from: Partial<Pick<Port, 'name' | 'sender'>>) {
  const heard: unknown[] = [];
  const ends = { message: [] as ((message: unknown) => unknown)[], gone: [] as (() => unknown)[] };
  const port: Port = {
    ...PANEL,
    ...from,
    postMessage: (message) => void heard.push(message),
    onMessage: { addListener: (listener) => void ends.message.push(listener), removeListener: () => {} },
    onDisconnect: { addListener: (listener) => void ends.gone.push(listener), removeListener: () => {} },
  };
  return {
    port,
    heard,
    say: (message: unknown) => ends.message.forEach((listener) => listener(message)),
    hangUp: () => ends.gone.forEach((listener) => listener()),
  };
}

describe('the line of a panel', () => {
  it('brings the list whenever it changes, and what is pointed at, until it ends', () => {
    const [on, panel] = [page(), line({})];
    on.connect(panel.port);
    on.tell();
    on.tell();
    expect(panel.heard).toEqual([LIST, LIST]);
    panel.say({ point: 3 });
    panel.say({ point: null });
    expect(on.pointed).toEqual([3, null]);
    panel.hangUp();
    expect(on.watchers()).toBe(0);
  });

  it.each([['3'], [null], [{}], [{ point: '3' }], [{ point: 1.5 }], [{ point: undefined }]])(
    'takes no heed of %j',
    (message) => {
      const [on, panel] = [page(), line({})];
      on.connect(panel.port);
      panel.say(message);
      expect(on.pointed).toEqual([]);
    },
  );

  it.each([
    ['of another name', { name: 'other' }],
    ['of another extension', { sender: { id: 'them', url: 'extension://us/sidepanel.html' } }],
    ['of a script on a page', { sender: { id: 'us', url: 'https://a.example/', tab: { id: 1 } } }],
    ['of nobody', { sender: {} }],
  ])('%s is not taken', (_, from) => {
    const [on, panel] = [page(), line(from)];
    on.connect(panel.port);
    expect(on.watchers()).toBe(0);
  });
});
