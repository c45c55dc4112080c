import type { NewsServer } from '../serve-news.ts';

export type BrowserName = 'chromium' | 'firefox';

/** A box in the window, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A node of the accessibility tree, and what stands under it, in reading order. Roles are ARIA's; text is `StaticText`. */
export interface Accessible {
  role: string;
  name: string;
  /** Null where the word does not apply. */
  checked: boolean | null;
  pressed: boolean | null;
  /** Keys go to it. */
  focused: boolean;
  /** What the browser calls the element behind it; null for what is no element. */
  node: number | null;
  children: Accessible[];
}

/** In the window; CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** A page in a tab. Its script runs in the page's own world, never in that of our scripts. */
export interface Page {
  url(): Promise<string>;
  title(): Promise<string>;
  /** Resolves when the page has loaded, as does the next. */
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function there: of what is outside it, it has only `arg`. Argument and result go as JSON. */
  evaluate<Result, Arg = undefined>(run: (arg: Arg) => Result | Promise<Result>, arg?: Arg): Promise<Result>;
  mouse: {
    /** Moves the pointer in a straight line, in so many steps. */
    move(x: number, y: number, options?: { steps: number }): Promise<void>;
    click(x: number, y: number): Promise<void>;
    /** Presses at one point, goes to another in a few steps and lets go there. */
    drag(from: Point, to: Point): Promise<void>;
  };
  touch: {
    tap(x: number, y: number): Promise<void>;
    /** Draws a finger in a straight line. */
    swipe(from: Point, to: Point): Promise<void>;
  };
  keyboard: {
    /** A key by its name in `KeyboardEvent.key`, or one with another held down: `Control+v`. */
    press(key: string): Promise<void>;
  };
  /** A PNG of the window, of a part of it or of all that can be scrolled to; two pixels for each CSS pixel. */
  screenshot(part?: Box | 'whole page'): Promise<Buffer>;
  /** CSS pixels; 1280 by 800 to begin with. */
  setViewport(width: number, height: number): Promise<void>;
  setColourScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Whether the system's own few colours take the place of the page's. */
  setForcedColours(forced: boolean): Promise<void>;
  /** Whether the page is shown as it would be printed. */
  setPrinted(printed: boolean): Promise<void>;
  /** As a screen reader meets the page: closed shadow roots are part of it. */
  accessibilityTree(): Promise<Accessible>;
  /** Where an element of the accessibility tree lies in the window. */
  boxOf(element: Accessible): Promise<Box>;
  /** In which language an element of the accessibility tree is read out, as its `lang` or the nearest around it says. */
  languageOf(element: Accessible): Promise<string>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  /** What was thrown or logged as an error since the page was opened, by anyone: page, our scripts, the page's policy. */
  errors: readonly string[];
}

/** In which colours a popup or panel is looked at. */
export interface Look {
  scheme: 'light' | 'dark';
  forcedColours: boolean;
}

/** The toolbar popup of the extension, open over a page. */
export interface Popup {
  /** Its parts, as a screen reader meets them. */
  tree(): Promise<Accessible>;
  /** Everything it says. */
  text(): Promise<string>;
  /** Activates a control as a click does, with the rights of one. */
  press(control: Accessible): Promise<void>;
  /** As `Page.languageOf`. */
  languageOf(element: Accessible): Promise<string>;
  /** As `Page.evaluate`. */
  evaluate<Result, Arg = undefined>(run: (arg: Arg) => Result | Promise<Result>, arg?: Arg): Promise<Result>;
  /** A key by its name in `KeyboardEvent.key`: Tab or Enter. */
  key(name: 'Tab' | 'Enter'): Promise<void>;
  /** For screenshots. */
  setLook(look: Look): Promise<void>;
  /** A PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** The side panel of the extension, open in a window beside its page. */
export interface Panel extends Popup {
  /** Moves the pointer onto the middle of a control; null: into the panel's corner. */
  point(control: Accessible | null): Promise<void>;
  /** CSS pixels; in Firefox it is as high as its window. */
  setSize(width: number, height: number): Promise<void>;
  /** Gives a control the focus, as a reader's way into the panel does. */
  focus(control: Accessible): Promise<void>;
}

/** An item in the menu over a page, by the id that the extension gave it. */
export interface MenuItem {
  id: string;
  title: string;
}

/** A browser with the extension, in which every host name leads to one server on this machine. */
export interface Browser {
  readonly name: BrowserName;
  /** Where the extension's files are: `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Folder into which a browser without a display saves files, without a question. */
  readonly downloads: string;
  /** The tab that a browser starts with, in which nothing is open yet. */
  firstPage(): Promise<Page>;
  /** Opens a tab in front, in the first window. */
  open(address?: string): Promise<Page>;
  /** Opens a window with one tab. */
  openWindow(address?: string): Promise<Page>;
  /** Opens a private window with one tab. Chromium does so only where the extension is allowed in it. */
  openPrivateWindow(address: string): Promise<Page>;
  /**
   * Runs a function on a page of the extension, which has its whole API; the background is not woken. As `Page.evaluate`.
   * The page is a tab behind the others, opened by the first call.
   */
  inExtension<Result, Arg = undefined>(run: (arg: Arg) => Result | Promise<Result>, arg?: Arg): Promise<Result>;
  /** Clicks the toolbar button over a page, which gives the extension `activeTab` there as a reader's click does. */
  openPopup(page: Page): Promise<Popup>;
  /** The toolbar popup that the extension has opened itself; waits for it. */
  shownPopup(): Promise<Popup>;
  /** Takes hold of the side panel in the page's window, which the popup's button has just opened. */
  holdPanel(page: Page): Promise<Panel>;
  /** Picks an item of the extension in the menu over what is selected on a page. */
  chooseInMenu(page: Page, item: MenuItem): Promise<void>;
  /** What the keys of a command of the manifest do, with this page in front. */
  command(page: Page, name: string): Promise<void>;
  /** Ends the service worker or event page at once, as the browser does when it has been idle. */
  killBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Resolves when the new extension is ready to be used. */
  reloadExtension(): Promise<void>;
  /** The same files under a higher version: what a reader gets overnight. */
  updateExtension(): Promise<void>;
  setExtensionEnabled(enabled: boolean): Promise<void>;
  /** Whether the reader allows the extension in private windows, the other way than until now: at first not. It starts anew by that. */
  setPrivateAllowed(allowed: boolean): Promise<void>;
  /**
   * Has the reader say no to the next permission that a page of the extension asks for. Firefox shows its prompt for it; that of a Chromium
   * without a display nobody can answer, so there the page gets the answer alone.
   */
  refuseNext(page: Page): Promise<void>;
  /** Quits, and starts again with the same profile. Pages of before are gone. */
  restart(): Promise<void>;
  /** Resolves when the reader has closed the browser. */
  untilClosed(): Promise<void>;
  /** Closes the browser, if it is still open, and removes its profile. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The browser's program file. */
  program: string;
  /** Folder of the extension, built for this browser. */
  extension: string;
  server: NewsServer;
  headless: boolean;
  /** The language of the browser itself, `es`; its own where none is given. */
  language?: string;
}
