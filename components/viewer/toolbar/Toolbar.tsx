import './toolbar.css';
import { useRef } from 'preact/hooks';
import { handBack } from '../../../extension/pdf-opening/pdf-handler.ts';
import type { Zoom } from '../../../extension/settings/pdf-places.ts';
import type { Opener } from '../../../extension/state/viewer/opening.ts';
import { saveFile } from '../../../extension/state/viewer/save-file.ts';
import type { OpenParts, Toggle } from '../../../extension/state/viewer/shown.ts';
import { type Viewing, zooms } from '../../../extension/state/viewer/viewing.ts';
import { showKeys } from '../../app/shown-keys.ts';
import { viewerWords } from '../../i18n/tables/reading/viewer.ts';
import { ownPagesWords } from '../../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { helpAddress } from '../../ui/help-address.ts';
import { openableFiles } from '../../ui/openable-files.ts';
import { IconButton } from './IconButton.tsx';
import { Icon } from './icons.tsx';

const useWords = wordsFrom(ownPagesWords, viewerWords);

interface Props {
  viewing: Viewing;
  opener: Opener;
  shown: OpenParts;
  toggle: Toggle;
}

export function Toolbar({ viewing, opener, shown, toggle }: Props) {
  const { viewer: words } = useWords();
  return (
    <div class="viewer-bar" data-region="toolbar" role="toolbar" aria-label={words.name}>
      <div class="bar-group">
        <IconButton icon="sidebar" name={words.sidebar} pressed={shown.sidebar} press={() => toggle('sidebar')} />
        <IconButton icon="find" name={words.find} pressed={shown.find} press={() => toggle('find')} />
      </div>
      {viewing.comment.value && (
        <div class="bar-group">
          <IconButton icon="area" name={words.area} pressed={shown.area} press={() => toggle('area')} />
        </div>
      )}
      <PageField viewing={viewing} />
      <ZoomField viewing={viewing} />
      <More viewing={viewing} opener={opener} toggle={toggle} />
    </div>
  );
}

function PageField({ viewing }: { viewing: Viewing }) {
  const { viewer: words } = useWords();
  const { page, pages, label } = viewing;
  const shownAs = label.value ?? String(page.value);
  return (
    <div class="bar-group">
      <IconButton
        icon="up"
        name={words.previousPage}
        disabled={page.value <= 1}
        press={() => viewing.goTo(page.value - 1)}
      />
      <IconButton
        icon="down"
        name={words.nextPage}
        disabled={page.value >= pages}
        press={() => viewing.goTo(page.value + 1)}
      />
      <input
        id="page-field"
        class="page-field"
        aria-label={words.pageField}
        value={shownAs}
        inputMode={label.value === undefined ? 'numeric' : 'text'}
        autocomplete="off"
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => {
          if (!viewing.goToLabel(currentTarget.value)) currentTarget.value = shownAs;
        }}
      />
      <span class="of-pages">
        {label.value === undefined ? words.ofPages(pages) : `(${page.value} ${words.ofPages(pages)})`}
      </span>
    </div>
  );
}

const fits = ['auto', 'page-width', 'page-fit', 'page-actual'] as const;

function ZoomField({ viewing }: { viewing: Viewing }) {
  const { viewer: words } = useWords();
  const { zoom, scale } = viewing;
  const isOdd = typeof zoom.value === 'number' && !zooms.some((one) => one === zoom.value);
  return (
    <div class="bar-group">
      <IconButton icon="minus" name={words.zoomOut} press={() => viewing.zoomBy(-1)} />
      <select
        class="zoom-field"
        aria-label={words.zoom}
        value={String(zoom.value)}
        onChange={({ currentTarget: { value } }) =>
          viewing.setZoom(fits.some((fit) => fit === value) ? (value as Zoom) : Number(value))
        }
      >
        {fits.map((fit) => (
          <option key={fit} value={fit}>
            {words.zooms[fit]}
          </option>
        ))}
        {isOdd && <option value={String(zoom.value)}>{words.percent(scale.value)}</option>}
        {zooms.map((one) => (
          <option key={one} value={String(one)}>
            {words.percent(one)}
          </option>
        ))}
      </select>
      <IconButton icon="plus" name={words.zoomIn} press={() => viewing.zoomBy(1)} />
    </div>
  );
}

/** What is wanted more seldom, as a list under a button. */
function More({ viewing, opener, toggle }: Omit<Props, 'shown'>) {
  const { viewer: words, pages } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const does = (action: () => void) => () => {
    list.current?.hidePopover();
    action();
  };
  return (
    <div class="bar-group bar-end">
      <IconButton
        icon="print"
        name={words.print}
        disabled={!viewing.mayPrint.value}
        press={() => toggle('printing', true)}
      />
      <IconButton icon="download" name={words.download} press={() => saveFile(viewing.file)} />
      <button type="button" class="icon-button more-button" popovertarget="more" title={words.more}>
        <Icon of="more" />
      </button>
      <div id="more" class="more more-menu" popover="auto" ref={list}>
        {viewing.comment.value && (
          <button type="button" onClick={does(() => toggle('saving', true))}>
            {pages.saveFile.pdf}
          </button>
        )}
        <button type="button" onClick={does(() => viewing.rotate(90))}>
          {words.rotateRight}
        </button>
        <button type="button" onClick={does(() => viewing.rotate(-90))}>
          {words.rotateLeft}
        </button>
        <button
          type="button"
          aria-pressed={viewing.recoloured.value}
          onClick={does(() => void viewing.recolour(viewing.recoloured.value ? undefined : ownColours(), words.page))}
        >
          {words.pageColours}
        </button>
        <button type="button" onClick={does(() => toggle('properties', true))}>
          {words.properties}
        </button>
        <button type="button" onClick={does(() => input.current?.click())}>
          {pages.openFile}
        </button>
        <button type="button" onClick={does(() => void showKeys())}>
          {words.keys}
        </button>
        <a href={helpAddress('pdfer')} target="_blank" rel="noopener" onClick={() => list.current?.hidePopover()}>
          {pages.menu.help}
        </a>
        {opener.handed && (
          <button type="button" onClick={does(() => void handBack())}>
            {words.inBrowser}
          </button>
        )}
        {!viewing.mayPrint.value && <p class="quiet-text">{words.mayNotPrint}</p>}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept={openableFiles}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void opener.choose(file);
        }}
      />
    </div>
  );
}

/** The colours of what is around the pages. */
function ownColours() {
  const { backgroundColor, color } = getComputedStyle(document.body);
  return { background: backgroundColor, foreground: color };
}
