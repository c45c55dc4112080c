import type { OptionsView, SiteInput } from '../../utils/core/options-view.ts';
import type { Settings } from '../../utils/core/settings.ts';
import type { Say } from '../../utils/core/say.ts';
import { siteIn } from '../../utils/core/sites.ts';
import { useSay } from '../say.ts';
import { AddSite } from './AddSite.tsx';
import { Choice } from './Choice.tsx';
import type { Attempt } from './events.ts';
import { OffList } from './OffList.tsx';
import { OwnSites, type OwnSite } from './OwnSites.tsx';
import { SiteList } from './SiteList.tsx';

interface Props {
  view: OptionsView;
  attempt: Attempt;
  readSite: (typed: string) => SiteInput;
  onChange: (change: Partial<Settings>) => Promise<void>;
  onWithdraw: (pattern: string) => Promise<void>;
  onAllow: (...patterns: string[]) => Promise<void>;
  onSave: (name: string, content: string) => void;
}

/** Where Sidelight reads pages, and where it does not. */
export function Sites(props: Props) {
  const { view, attempt, readSite, onChange, onSave } = props;
  const say = useSay();
  const { settings, listed, withheld } = view;
  const off = settings.sitesOff;
  const turnOff = (hosts: readonly string[], text: string): Promise<boolean> =>
    attempt(
      () => onChange({ sitesOff: [...off, ...hosts] }),
      text,
      () => onChange({ sitesOff: off }),
    );
  const add = async (typed: string): Promise<string | null> => {
    const site = readSite(typed);
    if ('fault' in site) return site.fault;
    if (off.includes(site.host)) return say('options.isThere', site.host);
    return (await turnOff([site.host], say('options.added', site.host))) ? null : '';
  };
  const addAll = (hosts: readonly string[]): void => {
    const fresh = hosts.filter((host) => !off.includes(host));
    void turnOff(fresh, say('options.addedAll', fresh.length));
  };
  return (
    <section id="sites">
      <h2>{say('options.sites')}</h2>
      <p class="intro">{say('options.sitesIntro')}</p>
      <ul class="box rows">
        <li>
          <Choice
            name={say('options.newsList')}
            what={[say('options.listed', listed.length), withheld > 0 ? say('options.withheld', withheld) : ''].join(
              ' ',
            )}
            options={[
              [true, say('options.listOn')],
              [false, say('options.listOff')],
            ]}
            value={settings.newsList}
            onPick={(newsList) => void attempt(() => onChange({ newsList }), null)}
          >
            <SiteList patterns={listed} />
          </Choice>
        </li>
        <OwnSites sites={ownSites(props, say)} />
        <li class="row">
          <AddSite onAdd={add} />
        </li>
        <OffList off={off} readSite={readSite} onSave={onSave} onAdd={addAll} />
      </ul>
    </section>
  );
}

/** What the reader has chosen for single sites, with the way back. */
function ownSites({ view, attempt, onChange, onWithdraw, onAllow }: Props, say: Say): OwnSite[] {
  const { sitesOff, sitesOn, newsList } = view.settings;
  const stored = (key: 'sitesOff' | 'sitesOn', sites: string[], what: string): OwnSite[] =>
    sites.map((site) => ({
      site,
      what,
      onRemove: () =>
        void attempt(
          () => onChange({ [key]: sites.filter((other) => other !== site) }),
          say('options.removed', site),
          () => onChange({ [key]: sites }),
        ),
    }));
  const granted = view.granted.map((pattern) => ({
    site: siteIn(pattern),
    what: say('options.alwaysHere'),
    onRemove: () =>
      void attempt(
        () => onWithdraw(pattern),
        say('options.removed', siteIn(pattern)),
        () => onAllow(pattern),
      ),
  }));
  return [
    ...stored('sitesOff', sitesOff, say('options.offHere')),
    ...stored('sitesOn', newsList ? [] : sitesOn, say('options.onHere')),
    ...granted,
  ];
}
