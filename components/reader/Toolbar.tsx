import { useRef } from 'preact/hooks';
import { handBack } from '../../reading/pdf-handler.ts';
import { useWords } from '../words/context.ts';
import { Icon } from './icons.tsx';
import type { Opener } from './opening.ts';
import { saveFile } from './save-file.ts';
import type { Shown, Toggle } from './shown.ts';
import type { Zoom } from './view-memory.ts';
import { type Viewing, zooms } from './viewing.ts';

interface Props {
  viewing: Viewing;
  opener: Opener;
  shown: Shown;
  toggle: Toggle;
}

export function Toolbar({ viewing, opener, shown, toggle }: Props) {
  const { reader: words } = useWords();
  return (
    <div class="reader-bar" role="toolbar" aria-label={words.name}>
      <div class="bar-group">
        <button
          type="button"
          class="icon-button"
          aria-pressed={shown.sidebar}
          title={words.sidebar}
          aria-label={words.sidebar}
          onClick={() => toggle('sidebar')}
        >
          <Icon of="sidebar" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-pressed={shown.find}
          title={words.find}
          aria-label={words.find}
          onClick={() => toggle('find')}
        >
          <Icon of="find" />
        </button>
      </div>
      <PageField viewing={viewing} />
      <ZoomField viewing={viewing} />
      <More viewing={viewing} opener={opener} toggle={toggle} />
    </div>
  );
}

function PageField({ viewing }: { viewing: Viewing }) {
  const { reader: words } = useWords();
  const { page, pages, label } = viewing;
  const shownAs = label.value ?? String(page.value);
  return (
    <div class="bar-group">
      <button
        type="button"
        class="icon-button"
        title={words.previousPage}
        aria-label={words.previousPage}
        disabled={page.value <= 1}
        onClick={() => viewing.goTo(page.value - 1)}
      >
        <Icon of="up" />
      </button>
      <button
        type="button"
        class="icon-button"
        title={words.nextPage}
        aria-label={words.nextPage}
        disabled={page.value >= pages}
        onClick={() => viewing.goTo(page.value + 1)}
      >
        <Icon of="down" />
      </button>
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
  const { reader: words } = useWords();
  const { zoom, scale } = viewing;
  const isOdd = typeof zoom.value === 'number' && !zooms.some((one) => one === zoom.value);
  return (
    <div class="bar-group">
      <button
        type="button"
        class="icon-button"
        title={words.zoomOut}
        aria-label={words.zoomOut}
        onClick={() => viewing.zoomBy(-1)}
      >
        <Icon of="minus" />
      </button>
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
      <button
        type="button"
        class="icon-button"
        title={words.zoomIn}
        aria-label={words.zoomIn}
        onClick={() => viewing.zoomBy(1)}
      >
        <Icon of="plus" />
      </button>
    </div>
  );
}

/** What is wanted more seldom, as a list under a button. */
function More({ viewing, opener, toggle }: Omit<Props, 'shown'>) {
  const { reader: words } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const does = (work: () => void) => () => {
    list.current?.hidePopover();
    work();
  };
  return (
    <div class="bar-group bar-end">
      <button
        type="button"
        class="icon-button"
        title={words.print}
        aria-label={words.print}
        disabled={!viewing.mayPrint.value}
        onClick={() => toggle('printing', true)}
      >
        <Icon of="print" />
      </button>
      <button
        type="button"
        class="icon-button"
        title={words.download}
        aria-label={words.download}
        onClick={() => saveFile(viewing.file)}
      >
        <Icon of="download" />
      </button>
      <button
        type="button"
        class="icon-button more-button"
        popovertarget="more"
        title={words.more}
        aria-label={words.more}
      >
        <Icon of="more" />
      </button>
      <div id="more" class="more" popover="auto" ref={list}>
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
          {words.choose}
        </button>
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
        accept="application/pdf,.pdf"
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
