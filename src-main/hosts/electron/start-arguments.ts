import { parseArgs } from 'node:util'

/** What the program was started with: the folder for its own data, and files and folders. */
export interface StartArguments {
  readonly data: string | undefined
  readonly paths: readonly string[]
}

/** Reads the arguments of `electron <flags> <app> …`, or of the packaged program; Chromium's own flags among them are passed over. */
export function readStartArguments(argv: readonly string[], isPackaged: boolean): StartArguments {
  const options = { data: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args: argv.slice(1), options, strict: false, allowPositionals: true })
  return {
    data: typeof values.data === 'string' ? values.data : undefined,
    // Unpackaged, the first is the program's own folder.
    paths: isPackaged ? positionals : positionals.slice(1),
  }
}
