import { fakeBrowser } from 'wxt/testing/fake-browser';
import { covers } from '../../utils/core/sites.ts';

interface Origins {
  origins: string[];
}

/** The browser's host permissions, as a test holds them in its hand. */
export interface FakePermissions {
  granted: Set<string>;
  /** What was asked for, in order. */
  asked: string[][];
  /** What the reader answers when asked. */
  answer: boolean;
  /** Gives or takes patterns, as the browser does after a prompt or in its own settings: at once, and then the events. */
  give(...patterns: string[]): Promise<void>;
  take(...patterns: string[]): Promise<void>;
}

/** Puts host permissions, with an extension whose list is `listed`, into the fake browser; all of the list is granted. */
export function fakePermissions(listed: string[]): FakePermissions {
  const listeners = { added: new Set<Listener>(), removed: new Set<Listener>() };
  const tell = (set: Set<Listener>, origins: string[]) =>
    Promise.all([...set].map((listener) => listener({ origins })));
  const state: FakePermissions = {
    granted: new Set(listed),
    asked: [],
    answer: true,
    async give(...patterns) {
      for (const pattern of patterns) state.granted.add(pattern);
      await tell(listeners.added, patterns);
    },
    async take(...patterns) {
      for (const pattern of patterns) state.granted.delete(pattern);
      await tell(listeners.removed, patterns);
    },
  };
  const holds = (origin: string): boolean => {
    const host = origin.replace(/^https:\/\/(?:\*\.)?|\/\*$/g, '');
    return [...state.granted].some((pattern) => covers(pattern, host));
  };
  fakeBrowser.runtime.getManifest = () => ({
    manifest_version: 3,
    name: 'Sidelight',
    version: '1',
    content_scripts: [{ matches: listed, js: ['page.js'] }],
  });
  Object.assign(fakeBrowser.permissions, {
    onAdded: { addListener: (listener: Listener) => void listeners.added.add(listener) },
    onRemoved: { addListener: (listener: Listener) => void listeners.removed.add(listener) },
    getAll: async () => ({ origins: [...state.granted] }),
    contains: async ({ origins }: Origins) => origins.every(holds),
    request: async ({ origins }: Origins) => {
      state.asked.push(origins);
      if (state.answer) await state.give(...origins);
      return state.answer;
    },
    remove: async ({ origins }: Origins) => {
      await state.take(...origins);
      return true;
    },
  });
  return state;
}

type Listener = (permissions: Origins) => unknown;
