import { useState } from 'preact/hooks';
import type { OptionsView, SiteInput } from '../../utils/core/options-view.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings.ts';
import { BrandIcon } from '../BrandIcon.tsx';
import { notStored } from '../not-stored.ts';
import { useSay } from '../say.ts';
import { Appearance } from './Appearance.tsx';
import { Data } from './Data.tsx';
import type { Attempt } from './events.ts';
import { Notice, type NoticeText } from './Notice.tsx';
import { SectionNav } from './SectionNav.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Sites } from './Sites.tsx';
import { Topics } from './Topics.tsx';
import { PRIVACY_LINES } from './words.ts';

interface Props {
  view: OptionsView;
  browser: 'chromium' | 'firefox';
  readSite: (typed: string) => SiteInput;
  /** Stores; rejects where the browser does not. */
  onChange: (change: Partial<Settings>) => Promise<void>;
  onWithdraw: (pattern: string) => Promise<void>;
  /** Called in the click's own turn. */
  onAllow: (...patterns: string[]) => Promise<void>;
  onReset: () => Promise<void>;
  /** Opens the browser's own page for shortcuts; null where it has none. */
  onChangeKeys: (() => Promise<void>) | null;
  onSave: (name: string, content: string) => void;
}

/** The reader's choices, stored as they are made; what removes can be undone. */
export function OptionsPage(props: Props) {
  const { view, browser, onChange, onAllow, onReset, onChangeKeys, onSave } = props;
  const say = useSay();
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const attempt: Attempt = async (done, text, undo) => {
    try {
      await done();
      setNotice(text === null ? null : { text, undo: undo && (() => void attempt(undo, null)) });
      return true;
    } catch (error) {
      setNotice({ text: notStored(error, say), isFault: true });
      return false;
    }
  };
  const { settings } = view;
  const change = (next: Partial<Settings>): void => void attempt(() => onChange(next), null);
  const bringBack = async (): Promise<void> => {
    await onAllow(...view.granted);
    await onChange({ ...DEFAULT_SETTINGS, ...settings });
  };
  return (
    <main class="sl page options" lang={say('language')}>
      <header class="hd">
        <div>
          <BrandIcon />
          <h1>{say('options.settings')}</h1>
        </div>
        <a href="/first-run.html">{say('options.howItWorks')}</a>
      </header>
      <SectionNav />
      <Notice notice={notice} />
      <Sites {...props} attempt={attempt} />
      <Topics off={settings.topicsOff} onChange={change} />
      <Appearance settings={settings} onChange={change} />
      <section id="packs">
        <h2>{say('options.packs')}</h2>
        <p class="intro">{say('options.packsIntro')}</p>
        <div class="box">
          <p class="line">
            <a href="/pack.html">{say('options.openPack')}</a>
          </p>
        </div>
      </section>
      <Shortcuts
        commands={view.commands}
        browser={browser}
        onChangeKeys={onChangeKeys && (() => void attempt(onChangeKeys, null))}
      />
      <section id="privacy">
        <h2>{say('options.privacy')}</h2>
        <div class="box prose">
          {PRIVACY_LINES.map(([strong, rest]) => (
            <p key={strong}>
              <b>{say(strong)}</b> {say(rest)}
            </p>
          ))}
        </div>
      </section>
      <Data
        view={view}
        onSave={onSave}
        onBringBack={(next, text) =>
          void attempt(
            () => onChange(next),
            text,
            () => onChange(settings),
          )
        }
        onReset={(text) => void attempt(onReset, text, bringBack)}
      />
    </main>
  );
}
