import type { PanelList } from './panel-list.ts';
import type { TabView } from './tab-view.ts';

/** What the side panel shows of the page in front. */
export interface PanelView {
  /**
   * `unseen`: the browser does not even tell which page it is, since no site of ours is open there; `withheld`: sites of the list are
   * kept from us, and this may be one.
   */
  view: TabView | { state: 'unseen'; withheld: boolean };
  /** Title and address of the page; empty where they are not known. */
  title: string;
  address: string;
  /** There with the state `found`. */
  list: PanelList;
}
