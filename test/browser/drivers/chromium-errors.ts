import type { ChromiumConnection } from './chromium-connection.ts';
import type { BrowserError } from './reading-browser.ts';

/** What the protocol tells of an error, from whichever target. */
interface Told {
  sessionId?: string;
  context?: { origin: string };
  exceptionDetails?: { text: string; url?: string; exception?: { description?: string } };
  type?: string;
  args?: { value?: unknown; description?: string }[];
  stackTrace?: { callFrames: { url: string }[] };
  entry?: { level: string; text: string; url?: string };
}

/**
 * Hears the errors of every page, frame, worker and panel of a Chromium, from the first on: uncaught ones, what is written to the
 * console as an error, and what the browser itself writes there, as when a policy blocks something. Playwright sees the side panel
 * late and the workers' consoles not at all.
 */
export function hearErrors({ send, onEvent }: ChromiumConnection): BrowserError[] {
  const errors: BrowserError[] = [];
  const addresses = new Map<string | undefined, string>();
  onEvent(({ method, params, session }) => {
    const { sessionId, context, exceptionDetails, type, args, stackTrace, entry } = params as Told;
    const at = addresses.get(session) ?? '';
    if (method === 'Runtime.executionContextCreated') {
      if (context?.origin) addresses.set(session, context.origin);
    } else if (method === 'Target.attachedToTarget' && sessionId) {
      // A target may be gone again before it is asked.
      for (const domain of ['Runtime', 'Log']) send(`${domain}.enable`, {}, sessionId).catch(() => {});
    } else if (method === 'Runtime.exceptionThrown' && exceptionDetails) {
      const { text, url, exception } = exceptionDetails;
      errors.push({ text: `${text} ${exception?.description ?? ''}`, address: url || at });
    } else if (method === 'Runtime.consoleAPICalled' && type === 'error') {
      const text = args?.map(({ value, description }) => description ?? String(value)).join(' ') ?? '';
      errors.push({ text, address: stackTrace?.callFrames[0]?.url || at });
    } else if (method === 'Log.entryAdded' && entry?.level === 'error') {
      errors.push({ text: entry.text, address: entry.url || at });
    }
  });
  return errors;
}
