/**
 * Goes into web pages for the tests of faults: sends the commands that the page hands it, as a session does. What it may write the
 * worker says: words that are marked in the document that it was told, so the comments become such, with what they say as concepts. A
 * page and its content scripts hear each other's events and nothing else.
 */
import { browser } from 'wxt/browser';
import { commandSender } from '../../../extension/session/comments/send-commands.ts';
import { currentReviewer } from '../../../extension/settings/reviewer.ts';
import type { Change, ChangeCommand } from '../../../storage/commands/command.ts';
import { asFailure } from '../../../storage/db/failure.ts';
import type { DocumentAnswer } from '../../../storage/queries/document-state.ts';

const { dataset } = document.documentElement;
const known = new Set<string>();
const sender = commandSender({
  post(message) {
    // For the tests to tell how many were lost on the way.
    if (known.has(message.command.id)) dataset.sentAgain = `${Number(dataset.sentAgain ?? 0) + 1}`;
    known.add(message.command.id);
    return browser.runtime.sendMessage(message);
  },
  alive: () => browser.runtime.id !== undefined,
});

/** The worker may be killed before it answers. Undefined where it never does, as in a private window without a database. */
async function answerFor(text: string): Promise<DocumentAnswer | undefined> {
  const read = { title: 'Remiss', facts: [], identifiers: [], text, sections: [] };
  for (let tries = 0; tries < 20; tries++) {
    const wanted = { type: 'document-state-wanted', read };
    const timeout = new Promise<undefined>((resolve) => setTimeout(resolve, 2000));
    const answer = await Promise.race([browser.runtime.sendMessage(wanted), timeout]).catch(() => undefined);
    if (answer) return answer as DocumentAnswer;
    if (browser.extension.inIncognitoContext) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return undefined;
}

/** One text, so one document, for all saves that bring none. */
const usual = 'Förslag till strategi. '.repeat(20);
let usualAnswer: Promise<DocumentAnswer | undefined> | undefined;

async function asSession(command: ChangeCommand): Promise<ChangeCommand> {
  const [snapshot] = command.snapshots ?? [];
  usualAnswer ??= answerFor(usual);
  const answer = await (snapshot ? answerFor(snapshot.text) : usualAnswer);
  if (!answer) return command;
  const { documentState, begin } = answer;
  const creator = await currentReviewer();
  const marks = command.changes.flatMap((change): Change[] => {
    if (change.do !== 'create' || change.record.kind !== 'comment') return [];
    const { commenting, ...record } = change.record;
    const { document, edition } = documentState;
    return [{ ...change, record: { ...record, document, edition, creator, identifying: [commenting ?? ''] } }];
  });
  return { ...command, scope: documentState.document, changes: [...(begin?.changes ?? []), ...marks] };
}

document.addEventListener('save', async ({ detail }: CustomEventInit<string>) => {
  const command = JSON.parse(detail ?? '') as ChangeCommand;
  const answer = (told: object) =>
    document.dispatchEvent(new CustomEvent(`saved ${command.id}`, { detail: JSON.stringify(told) }));
  sender.send(await asSession(command)).then(
    (result) => answer({ result }),
    (error: unknown) => answer({ failed: asFailure(error).kind }),
  );
});

/** For the tests of what a script that somebody has taken over can do: sends the message as it stands. */
document.addEventListener('ask', async ({ detail }: CustomEventInit<string>) => {
  const { id, message } = JSON.parse(detail ?? '') as { id: string; message: unknown };
  const answer = await browser.runtime.sendMessage(message).catch((error: unknown) => ({ thrown: String(error) }));
  document.dispatchEvent(new CustomEvent(`answered ${id}`, { detail: JSON.stringify({ answer }) }));
});

/** The same by a port, as the panel has one: gives what comes through it. */
document.addEventListener('connect', ({ detail }: CustomEventInit<string>) => {
  const { id, name, messages } = JSON.parse(detail ?? '') as { id: string; name: string; messages: object[] };
  const heard: unknown[] = [];
  const port = browser.runtime.connect({ name });
  port.onMessage.addListener((message) => heard.push(message));
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  for (const message of messages) port.postMessage(message);
  setTimeout(() => {
    port.disconnect();
    document.dispatchEvent(new CustomEvent(`answered ${id}`, { detail: JSON.stringify({ answer: heard }) }));
  }, 1000);
});
