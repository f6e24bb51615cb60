import { showPage } from '../../components/app/page.tsx';
import { Help } from '../../components/help/Help.tsx';
import { followedShortcuts } from '../../extension/state/shortcuts.ts';

const shortcuts = await followedShortcuts();
await showPage(<Help shortcuts={shortcuts} />);
