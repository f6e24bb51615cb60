import './frame.css';
import './line-links.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OwnPage } from '../../extension/state/own-page.ts';
import { ownPagesWords } from '../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { helpAddress, helpOfPage } from '../ui/help-address.ts';

const useWords = wordsFrom(ownPagesWords);
const product = 'Remissläsaren';

interface MenuItem {
  page: Exclude<OwnPage, 'answers' | 'export' | 'welcome'>;
  href: string;
  /** What one comes to from there. */
  holds?: readonly OwnPage[];
}

/** What the menu leads to, in its order. */
const menu: readonly MenuItem[] = [
  { page: 'arenden', href: '/workspace.html#arenden', holds: ['answers', 'export'] },
  { page: 'learning', href: '/workspace.html#lar' },
  { page: 'concepts', href: '/begrepp.html' },
  { page: 'maps', href: '/workspace.html#map' },
  { page: 'options', href: '/options.html' },
  { page: 'help', href: '/help.html', holds: ['welcome'] },
];

interface Props {
  page: OwnPage;
  /** What is open in it, for the window's bar. */
  detail?: string | undefined;
  /** What its own rules are for. */
  class?: string;
  children: ComponentChildren;
}

/** What all our own pages have alike: the head with the menu, one left edge, the page's title as its heading and in the window's bar. */
export function Frame({ page, detail, class: name, children }: Props) {
  const { pages } = useWords();
  const main = useRef<HTMLElement>(null);
  const title = pages.titles[page];
  useEffect(() => {
    const whole = title.includes(product) ? title : `${title} – ${product}`;
    document.title = detail === undefined ? whole : `${detail} – ${whole}`;
  }, [title, detail]);
  return (
    <>
      <header class="frame-head" data-region="head">
        {/* No link: the end of the address says which page it is, and stays. */}
        <button type="button" class="skip" onClick={() => main.current?.focus()}>
          {pages.skip}
        </button>
        <div class="frame-line">
          <a class="frame-name" href="/workspace.html#arenden">
            <img src="/icon/48.png" alt="" width="24" height="24" />
            {product}
          </a>
          <nav class="line-links" aria-label={pages.all}>
            <ul>
              {menu.map((item) => (
                <li key={item.page}>
                  <a href={item.href} aria-current={current(item)}>
                    {pages.menu[item.page]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {page !== 'help' && (
            <a
              class="frame-help"
              href={helpAddress(helpOfPage[page])}
              target="_blank"
              rel="noopener"
              aria-label={pages.helpHere}
              title={pages.helpHere}
            >
              ?
            </a>
          )}
        </div>
      </header>
      <main ref={main} class={name ? `own-page ${name}` : 'own-page'} tabIndex={-1} data-region="content">
        <h1>{title}</h1>
        {children}
      </main>
    </>
  );

  function current(item: MenuItem): 'page' | 'true' | undefined {
    if (item.page === page) return 'page';
    return item.holds?.includes(page) ? 'true' : undefined;
  }
}
