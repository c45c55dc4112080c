import { useState } from 'preact/hooks';
import type { OptionsView, SiteInput } from '../../utils/core/options-view.ts';
import type { Settings } from '../../utils/core/settings.ts';
import { siteIn } from '../../utils/core/sites.ts';
import { useSay } from '../say.ts';
import type { Attempt } from './events.ts';
import { SiteList } from './SiteList.tsx';

interface Props {
  view: OptionsView;
  attempt: Attempt;
  tell: (fault: string) => void;
  readSite: (typed: string) => SiteInput;
  onChange: (change: Partial<Settings>) => Promise<void>;
  onWithdraw: (pattern: string) => Promise<void>;
  onAllow: (...patterns: string[]) => Promise<void>;
}

/** Where Sidelight reads pages, and where it does not. */
export function Sites({ view, attempt, tell, readSite, onChange, onWithdraw, onAllow }: Props) {
  const say = useSay();
  const { settings, granted, listed, withheld } = view;
  const off = settings.sitesOff;
  const remove = (site: string): void =>
    void attempt(
      () => onChange({ sitesOff: off.filter((other) => other !== site) }),
      say('options.removed', site),
      () => onChange({ sitesOff: off }),
    );
  const withdraw = (pattern: string): void =>
    void attempt(
      () => onWithdraw(pattern),
      say('options.removed', siteIn(pattern)),
      () => onAllow(pattern),
    );
  const add = (typed: string): boolean => {
    const site = readSite(typed);
    if ('fault' in site) tell(site.fault);
    else if (off.includes(site.host)) tell(say('options.isThere', site.host));
    else {
      void attempt(
        () => onChange({ sitesOff: [...off, site.host] }),
        say('options.added', site.host),
        () => onChange({ sitesOff: off }),
      );
      return true;
    }
    return false;
  };
  return (
    <section>
      <h2>{say('options.sites')}</h2>
      <p class="intro">{say('options.sitesIntro')}</p>
      <ul class="box rows">
        <li class="row">
          <div>
            {say('options.newsList')}
            <small>
              {say('options.listed', listed.length)} {withheld > 0 && say('options.withheld', withheld)}
            </small>
            <SiteList patterns={listed} />
          </div>
        </li>
        {off.map((site) => (
          <Row key={site} site={site} what={say('options.offHere')} onRemove={() => remove(site)} />
        ))}
        {granted.map((pattern) => (
          <Row
            key={pattern}
            site={siteIn(pattern)}
            what={say('options.alwaysHere')}
            onRemove={() => withdraw(pattern)}
          />
        ))}
        <li class="row">
          <AddSite onAdd={add} />
        </li>
      </ul>
    </section>
  );
}

function Row({ site, what, onRemove }: { site: string; what: string; onRemove: () => void }) {
  const say = useSay();
  return (
    <li class="row">
      <div>
        {site}
        <small>{what}</small>
      </div>
      <button type="button" class="btn" aria-label={say('options.removeSite', site)} onClick={onRemove}>
        {say('options.remove')}
      </button>
    </li>
  );
}

/** `onAdd` answers whether the site was taken; what was typed stays where it was not. */
function AddSite({ onAdd }: { onAdd: (typed: string) => boolean }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        if (onAdd(typed)) setTyped('');
      }}
    >
      <input
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        aria-label={say('options.addLabel')}
        placeholder={say('options.addHint')}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="btn">
        {say('options.add')}
      </button>
    </form>
  );
}
