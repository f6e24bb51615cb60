/**
 * Goes into web pages for the tests of faults: sends the commands that the page hands it, as a card's form will. A page and
 * its content scripts hear each other's events and nothing else.
 */
import { browser } from 'wxt/browser';
import type { Command } from '../../../storage/command.ts';
import { asFailure } from '../../../storage/failure.ts';
import { commandSender } from '../../../storage/send-commands.ts';

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
document.addEventListener('save', ({ detail }: CustomEventInit<string>) => {
  const command = JSON.parse(detail ?? '') as Command;
  const answer = (told: object) =>
    document.dispatchEvent(new CustomEvent(`saved ${command.id}`, { detail: JSON.stringify(told) }));
  sender.send(command).then(
    (result) => answer({ result }),
    (error: unknown) => answer({ failed: asFailure(error).kind }),
  );
});
