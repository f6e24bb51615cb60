import type { Command, CommandResult } from '../../../storage/commands/command.ts';
import { runCommand } from '../../../storage/commands/run-command.ts';
import { contextStore } from '../../../storage/db/context-store.ts';
import { asFailure, type FailureKind } from '../../../storage/db/failure.ts';

export interface CommandAsked {
  command: Command;
}
export type CommandDone = { result: CommandResult } | { failed: FailureKind; detail: string };

export async function serveCommand({ command }: CommandAsked): Promise<CommandDone> {
  try {
    return { result: await runCommand(await contextStore({ private: false }), command) };
  } catch (error) {
    const { kind, message } = asFailure(error);
    return { failed: kind, detail: message };
  }
}
