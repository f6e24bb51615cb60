import './menu.css';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

/** Leads somewhere, does something, or is a choice that shows whether it is made. */
type MenuItem = {
  /** Its own among the menu's items; in the page as `data-item`. */
  name: string;
  label: string;
} & (
  | { choose(): void }
  | { href: string }
  | { checked: boolean; set(checked: boolean): void }
  | { chosen: boolean; choose(): void }
);

interface Props {
  /** What the button is called, read out and in its tooltip. */
  label: string;
  /** What the button shows; three dots where nothing is given. */
  children?: ComponentChildren;
  /** In groups, with a line between; `false` is left out. */
  groups: readonly (readonly (MenuItem | false | undefined)[])[];
}

/** A button with a menu, after the ARIA pattern: arrows, Home, End and first letters go to an item, Escape closes. */
export function Menu({ label, children, groups }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];

  const open = (last = false) => {
    if (!menu.current || !button.current) return;
    menu.current.showPopover();
    place(menu.current, button.current.getBoundingClientRect());
    items()
      .at(last ? -1 : 0)
      ?.focus();
  };
  const close = () => menu.current?.hidePopover();

  const onKey = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    const isLetter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === 'Tab') return close();
    if (to === undefined && !isLetter) return;
    event.preventDefault();
    event.stopPropagation();
    if (to !== undefined) return all[to]?.focus();
    const next = [...all.slice(at + 1), ...all.slice(0, at + 1)];
    const sought = event.key.toLocaleLowerCase();
    next.find((one) => one.textContent?.trim().toLocaleLowerCase().startsWith(sought))?.focus();
  };

  const shown = groups.map((group) => group.filter((item) => !!item)).filter((group) => group.length > 0);
  return (
    <>
      <button
        ref={button}
        type="button"
        class="menu-button"
        title={label}
        // What has no words of its own is called by its title; both would be read out twice.
        aria-label={typeof children === 'string' ? label : undefined}
        aria-haspopup="menu"
        aria-expanded="false"
        // So that a press on it while the menu is open isn't one beside the menu, which would close it before the press is heard.
        popoverTarget={id}
        onClick={(event) => {
          event.preventDefault();
          if (menu.current?.matches(':popover-open')) close();
          else open();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          open(event.key === 'ArrowUp');
        }}
      >
        {children ?? <Dots />}
      </button>
      <div
        ref={menu}
        id={id}
        class="menu"
        role="menu"
        aria-label={label}
        popover="auto"
        onKeyDown={onKey}
        onToggle={(event) => button.current?.setAttribute('aria-expanded', String(event.newState === 'open'))}
      >
        {shown.map((group, i) => (
          // biome-ignore lint/a11y/useSemanticElements: a menu holds items and groups, and no form's fields
          <div key={i} role="group" class="menu-group">
            {group.map((item) => (
              <Item key={item.name} item={item} close={close} />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

function Item({ item, close }: { item: MenuItem; close(): void }) {
  const common = { tabIndex: -1, 'data-item': item.name };
  if ('href' in item)
    return (
      <a {...common} class="menu-item" role="menuitem" href={item.href} target="_blank" rel="noopener" onClick={close}>
        {item.label}
      </a>
    );
  if ('set' in item)
    return (
      <button
        {...common}
        class="menu-item"
        type="button"
        role="menuitemcheckbox"
        aria-checked={item.checked}
        onClick={() => {
          close();
          item.set(!item.checked);
        }}
      >
        {item.label}
      </button>
    );
  const choose = () => {
    // Focus goes back to the button first: what is chosen may want it elsewhere.
    close();
    item.choose();
  };
  return 'chosen' in item ? (
    <button
      {...common}
      class="menu-item"
      type="button"
      role="menuitemradio"
      aria-checked={item.chosen}
      onClick={choose}
    >
      {item.label}
    </button>
  ) : (
    <button {...common} class="menu-item" type="button" role="menuitem" onClick={choose}>
      {item.label}
    </button>
  );
}

const Dots = () => (
  <svg class="menu-dots" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="3" cy="8" r="1.5" />
    <circle cx="8" cy="8" r="1.5" />
    <circle cx="13" cy="8" r="1.5" />
  </svg>
);

const gap = 4;
const margin = 8;

/** Under its button, right edge to right edge; over it where there is more room. CSS anchors came with Firefox 147. */
function place(menu: HTMLElement, button: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { width, height } = menu.getBoundingClientRect();
  const below = clientHeight - button.bottom - gap - margin;
  const above = button.top - gap - margin;
  const isBelow = height <= below || below >= above;
  const room = Math.max(isBelow ? below : above, 0);
  const left = Math.min(Math.max(button.right - width, margin), clientWidth - width - margin);
  Object.assign(menu.style, {
    left: `${Math.max(left, 0)}px`,
    top: `${isBelow ? button.bottom + gap : Math.max(button.top - gap - Math.min(height, room), margin)}px`,
    maxHeight: `${room}px`,
  });
}
