import './toolbar.css';
import { handBack } from '../../../extension/pdf-opening/pdf-handler.ts';
import type { Zoom } from '../../../extension/settings/pdf-places.ts';
import type { Opener } from '../../../extension/state/viewer/opening.ts';
import { saveFile } from '../../../extension/state/viewer/save-file.ts';
import type { OpenParts, Toggle } from '../../../extension/state/viewer/shown.ts';
import { type Viewing, zooms } from '../../../extension/state/viewer/viewing.ts';
import { viewerWords } from '../../i18n/tables/reading/viewer.ts';
import { ownPagesWords } from '../../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { IconButton } from './IconButton.tsx';
import { MoreMenu } from './MoreMenu.tsx';

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

/** What is wanted of the file, and more seldom. */
function More({ viewing, opener, toggle }: Omit<Props, 'shown'>) {
  const { viewer: words, pages } = useWords();
  return (
    <div class="bar-group bar-end">
      <IconButton
        icon="print"
        name={words.print}
        disabled={!viewing.mayPrint.value}
        press={() => toggle('printing', true)}
      />
      <IconButton icon="download" name={words.download} press={() => saveFile(viewing.file)} />
      <MoreMenu
        opener={opener}
        help="pdfer"
        first={(does) => (
          <>
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
              onClick={does(
                () => void viewing.recolour(viewing.recoloured.value ? undefined : ownColours(), words.page),
              )}
            >
              {words.pageColours}
            </button>
            <button type="button" onClick={does(() => toggle('properties', true))}>
              {words.properties}
            </button>
          </>
        )}
        last={
          <>
            {opener.handed && (
              <button type="button" onClick={() => void handBack()}>
                {words.inBrowser}
              </button>
            )}
            {!viewing.mayPrint.value && <p class="quiet-text">{words.mayNotPrint}</p>}
          </>
        }
      />
    </div>
  );
}

/** The colours of what is around the pages. */
function ownColours() {
  const { backgroundColor, color } = getComputedStyle(document.body);
  return { background: backgroundColor, foreground: color };
}
