import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PanelMention, PanelSection } from '../../utils/core/panel-list.ts';
import type { PanelView } from '../../utils/core/panel-view.ts';
import { mention } from '../core/export/list.ts';
import { renderSaying } from '../helpers/say.ts';
import { words } from './shown-popup.tsx';

/** What the panel under test calls. */
export const acts = {
  onGoTo: vi.fn<(index: number) => void>(),
  onPoint: vi.fn<(index: number | null) => void>(),
  onToggleSite: vi.fn<(on: boolean) => Promise<void>>(async () => {}),
  onTogglePause: vi.fn<(paused: boolean) => Promise<void>>(async () => {}),
  onReload: vi.fn<() => void>(),
  onShowOnce: vi.fn<() => void>(),
  onAllow: vi.fn<(pattern: string) => void>(),
  onAllowListed: vi.fn<() => void>(),
  onOpenPack: vi.fn<() => void>(),
  onOpenSettings: vi.fn<() => void>(),
  onSave: vi.fn<(name: string, content: string, type: string) => void>(),
};

export const AI: Partial<PanelMention> = {
  topic: 'ai-footage',
  verdict: null,
  outcome: null,
  statement: 'It was the first',
};

export const sections: PanelSection[] = [
  { title: null, mentions: [mention('It was ¦made by AI¦.', { ...AI, index: 0 })] },
  {
    title: 'In figures',
    mentions: [
      mention('It had ¦revenue of €2.41bn¦ then.', { index: 1 }),
      mention('Some say ¦€3bn¦.', { index: 2, verdict: 'differs', outcome: 'Differs from €2.4bn (2.35 to 2.45).' }),
    ],
  },
  {
    title: 'Others',
    mentions: [mention('Crews ¦asked for rules¦.', { ...AI, index: 3, standing: 'A demand of crews' })],
  },
];

/** Shows a panel; the list has `sections` unless told otherwise. */
export function show(view: PanelView['view'], more: Partial<PanelView['list']> = {}): void {
  const list = { sections, published: null, current: null, ...more };
  const panel = { view, title: 'A story', address: 'https://www.courier.example/a#top', list };
  void act(() => renderSaying(<Panel panel={panel} {...acts} />, document.body));
}

export const all = (selector: string): string[] => [...document.querySelectorAll(selector)].map(words);
