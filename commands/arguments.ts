import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** What stands behind a command's name. Throws a Swedish sentence and the usage where it can't be understood. */
export function argumentsOf<Options extends ParseArgsOptionsConfig>(options: Options, usage: string) {
  try {
    if (process.argv.slice(2).some((one) => one === '--help' || one === '-h')) tellUsage(usage);
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const name = /-{1,2}[\p{L}\d][\p{L}\d-]*/u.exec(message)?.[0] ?? '';
    const isUnknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw new Error(
      `${isUnknown ? `Valet ${name} finns inte.` : `Valet ${name} är inte skrivet som det ska.`}\n${usage}`,
    );
  }
}

/** For `--help`: nothing is read. */
function tellUsage(usage: string): never {
  console.log(usage);
  process.exit(0);
}
