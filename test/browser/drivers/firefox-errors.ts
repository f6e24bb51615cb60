/** What the driver does in Firefox's own window to hear the errors of every page, panel and worker. */

import type { BrowserError } from './reading-browser.ts';

// biome-ignore-start lint/suspicious/noExplicitAny: the insides of Firefox
declare const window: any;
declare const Services: any;
declare const Ci: any;

/**
 * Notes errors from now on. Uncaught ones and what a policy blocks come to the browser's own console from every process; what is
 * written to a page's console stays in its process, so that each is told to send it on.
 */
export function hearErrors(): void {
  const errors: BrowserError[] = [];
  window.errorsHeard = errors;
  // The browser reports every promise that a page still waits for when one leaves it, whoever asked. Only a page that has been left is another's to a
  // script of ours that asks for its own clock. A thread that is loading PDF.js then tells of it although its rejection is handled; one
  // that isn't left and can't load it is begun again, or its pages are told as unread.
  const isOfLeaving =
    /^Promise (resolved|rejected) (while|after) context|^NS_ERROR_NOT_INITIALIZED|^SecurityError: Permission denied to access property "performance" on cross-origin object|^TypeError: error loading dynamically imported module: moz-extension:\S+\/pdf\.worker\.min\.mjs/;
  const ofPages = /^(moz-extension|https?|file|data|blob):/;
  Services.console.registerListener({
    observe(message: any) {
      if (!(message instanceof Ci.nsIScriptError)) return;
      const { errorMessage, sourceName, lineNumber, columnNumber, flags, category } = message;
      if (isOfLeaving.test(errorMessage)) return;
      const isError = (flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) === 0;
      const isPolicy = /^CSP/.test(category) || /Content-Security-Policy/.test(errorMessage);
      // The browser's own scripts are its own affair, as the one that looks for a site's icon.
      const isBrowsers = /^(resource|chrome):/.test(sourceName);
      if (isError && (ofPages.test(sourceName) || (isPolicy && !isBrowsers)))
        errors.push({ text: errorMessage, address: `${sourceName}:${lineNumber}:${columnNumber}` });
    },
  });
  const name = 'remisslasaren-test:console';
  Services.ppmm.addMessageListener(name, ({ data }: { data: BrowserError }) => {
    if (!/^(resource|chrome):/.test(data.address)) errors.push(data);
  });
  const script = `{
    const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    const hear = (message) => {
      const event = message.wrappedJSObject ?? message;
      if (event.level !== 'error') return;
      const text = [...event.arguments].map((each) => {
        try { return String(each?.message ?? each); } catch { return '?'; }
      }).join(' ');
      Services.cpmm.sendAsyncMessage(${JSON.stringify(name)}, { text, address: String(event.filename) });
    };
    storage.addLogEventListener(hear, Services.scriptSecurityManager.getSystemPrincipal());
  }`;
  Services.ppmm.loadProcessScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, true);
}

export const errorsHeard = (): BrowserError[] => window.errorsHeard.splice(0);
// biome-ignore-end lint/suspicious/noExplicitAny: the insides of Firefox
