import { browser } from 'wxt/browser';

/**
 * Has the extension been updated, reloaded or turned off since this page was opened? Then its threads and parts can't be loaded any more, or
 * are those of another version, and what fails is no fault of the file's. A page of the same build names the same script.
 */
export async function isReplaced(page: Document = document): Promise<boolean> {
  const script = page.querySelector('script[type="module"][src]')?.getAttribute('src');
  if (!script) return false;
  try {
    const answer = await fetch(browser.runtime.getURL('/reader.html'), { cache: 'no-store' });
    return !answer.ok || !(await answer.text()).includes(script);
  } catch {
    return true;
  }
}
