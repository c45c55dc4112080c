import { useState } from 'preact/hooks';
import type { SiteInput } from '../../utils/core/options-view.ts';
import { readSiteFile, siteFile } from '../../utils/core/site-file.ts';
import { useSay } from '../say.ts';
import { Fault } from './Fault.tsx';
import { FileButton } from './FileButton.tsx';

interface Props {
  off: readonly string[];
  readSite: (typed: string) => SiteInput;
  onSave: (name: string, content: string) => void;
  onAdd: (hosts: string[]) => void;
}

const FILE_NAME = 'sidelight-sites.txt';

/** The sites that are off as a file of text, out and in. */
export function OffList({ off, readSite, onSave, onAdd }: Props) {
  const say = useSay();
  const [fault, setFault] = useState<string | null>(null);
  const read = (text: string): void => {
    const file = readSiteFile(text, readSite, say);
    setFault(file.fault);
    if (file.hosts.length > 0) onAdd(file.hosts);
  };
  return (
    <li class="row">
      <div>
        {say('options.list')}
        <small>{say('options.listWhat')}</small>
      </div>
      <button type="button" class="btn" onClick={() => onSave(FILE_NAME, siteFile(off))}>
        {say('options.exportList')}
      </button>
      <FileButton name={say('options.listFile')} accept=".txt,text/plain" onText={read} />
      <Fault text={fault} />
    </li>
  );
}
