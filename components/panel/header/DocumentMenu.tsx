import type { ReadonlySignal } from '@preact/signals';
import type { ReadingReport } from '../../../extension/protocol/messaging.ts';
import { alwaysRead, noLongerRead, siteOf } from '../../../extension/settings/always-here.ts';
import { marksShown } from '../../../extension/settings/settings.ts';
import type { View } from '../../../extension/state/panel/view.ts';
import { showKeys } from '../../app/shown-keys.ts';
import { commentsWords } from '../../i18n/tables/reading/comments.ts';
import { panelWords } from '../../i18n/tables/reading/panel.ts';
import { ownPagesWords } from '../../i18n/tables/shared/own-pages.ts';
import { pdfWords } from '../../i18n/tables/shared/pdf.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { Menu } from '../../ui/controls/Menu.tsx';
import { helpAddress, helpOfView } from '../../ui/help-address.ts';
import { usePdfHandling } from '../../ui/use-pdf-handling.ts';

const useWords = wordsFrom(commentsWords, ownPagesWords, panelWords, pdfWords);

export interface MenuProps {
  report: ReadingReport;
  /** Are the marks to be seen? */
  marked: ReadonlySignal<boolean>;
  /** The sites that are always read, as patterns. */
  sites: ReadonlySignal<readonly string[]>;
  /** Does the panel stand in a private window? */
  isPrivate: boolean;
  /** The tab in front, which the help is about. */
  view: View;
  /** Makes an ärende of the document, before its first comment; missing where it is stored already, or can't be. */
  add: (() => void) | undefined;
  end(): void;
}

/** What is chosen once for a document or its site, and the ways to our own pages. */
export function DocumentMenu({ report, marked, sites, isPrivate, view, add, end }: MenuProps) {
  const words = useWords();
  const pdfs = usePdfHandling();
  // A site that is always read is one that the browser keeps in its list.
  const site = isPrivate || report.pages ? undefined : siteOf(report.address);
  return (
    <Menu
      label={words.documentMenu}
      groups={[
        [
          { name: 'marks', label: words.showMarks, checked: marked.value, set: (on) => void marksShown.write(on) },
          // The browser asks; until it has said yes, the list is as it was.
          site !== undefined && {
            name: 'always-here',
            label: words.always,
            checked: sites.value.includes(site),
            set: (on) => void (on ? alwaysRead(site) : noLongerRead(site)),
          },
          report.pages && pdfs && { name: 'pdfs', label: words.pdf.always, checked: pdfs.on, set: pdfs.set },
        ],
        [
          add && { name: 'add', label: words.addToArenden, choose: add },
          { name: 'workspace', label: words.pages.menu.arenden, href: '/workspace.html' },
          { name: 'learning', label: words.pages.menu.learning, href: '/workspace.html#lar' },
          { name: 'settings', label: words.pages.titles.options, href: '/options.html' },
          { name: 'help', label: words.pages.menu.help, href: helpAddress(helpOfView[view]) },
          { name: 'keys', label: words.keys, choose: () => void showKeys() },
        ],
        [{ name: 'end', label: words.end, choose: end }],
      ]}
    />
  );
}
