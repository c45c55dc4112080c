import { useState } from 'preact/hooks';
import type { OptionsView, SiteInput } from '../../utils/core/options-view.ts';
import type { Settings } from '../../utils/core/settings.ts';
import { siteIn } from '../../utils/core/sites.ts';
import type { Say } from './events.ts';
import { SiteList } from './SiteList.tsx';
import {
  ADD,
  ADD_HINT,
  ADD_LABEL,
  ADDED,
  ALWAYS_HERE,
  IS_THERE,
  listLine,
  NEWS_LIST,
  OFF_HERE,
  REMOVE,
  REMOVED,
  SITES,
  SITES_INTRO,
  withheldLine,
} from './words.ts';

interface Props {
  view: OptionsView;
  say: Say;
  tell: (fault: string) => void;
  readSite: (typed: string) => SiteInput;
  onChange: (change: Partial<Settings>) => Promise<void>;
  onWithdraw: (pattern: string) => Promise<void>;
  onAllow: (...patterns: string[]) => Promise<void>;
}

/** Where Sidelight reads pages, and where it does not. */
export function Sites({ view, say, tell, readSite, onChange, onWithdraw, onAllow }: Props) {
  const { settings, granted, listed, withheld } = view;
  const off = settings.sitesOff;
  const remove = (site: string): void =>
    void say(
      () => onChange({ sitesOff: off.filter((other) => other !== site) }),
      REMOVED(site),
      () => onChange({ sitesOff: off }),
    );
  const withdraw = (pattern: string): void =>
    void say(
      () => onWithdraw(pattern),
      REMOVED(siteIn(pattern)),
      () => onAllow(pattern),
    );
  const add = (typed: string): boolean => {
    const site = readSite(typed);
    if ('fault' in site) tell(site.fault);
    else if (off.includes(site.host)) tell(IS_THERE(site.host));
    else {
      void say(
        () => onChange({ sitesOff: [...off, site.host] }),
        ADDED(site.host),
        () => onChange({ sitesOff: off }),
      );
      return true;
    }
    return false;
  };
  return (
    <section>
      <h2>{SITES}</h2>
      <p class="intro">{SITES_INTRO}</p>
      <ul class="box rows">
        <li class="row">
          <div>
            {NEWS_LIST}
            <small>
              {listLine(listed.length)}. {withheld > 0 && withheldLine(withheld)}
            </small>
            <SiteList patterns={listed} />
          </div>
        </li>
        {off.map((site) => (
          <Row key={site} site={site} what={OFF_HERE} onRemove={() => remove(site)} />
        ))}
        {granted.map((pattern) => (
          <Row key={pattern} site={siteIn(pattern)} what={ALWAYS_HERE} onRemove={() => withdraw(pattern)} />
        ))}
        <li class="row">
          <AddSite onAdd={add} />
        </li>
      </ul>
    </section>
  );
}

function Row({ site, what, onRemove }: { site: string; what: string; onRemove: () => void }) {
  return (
    <li class="row">
      <div>
        {site}
        <small>{what}</small>
      </div>
      <button type="button" class="btn" aria-label={`${REMOVE} ${site}`} onClick={onRemove}>
        {REMOVE}
      </button>
    </li>
  );
}

/** `onAdd` answers whether the site was taken; what was typed stays where it was not. */
function AddSite({ onAdd }: { onAdd: (typed: string) => boolean }) {
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
        aria-label={ADD_LABEL}
        placeholder={ADD_HINT}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="btn">
        {ADD}
      </button>
    </form>
  );
}
