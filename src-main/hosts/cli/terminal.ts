/** What a command writes: results to stdout, everything said about the work to stderr. */
export interface Terminal {
  /** A line of the result. */
  print(line: string): void
  /** A piece of the result as it is. */
  write(text: string): void
  /** The result as JSON, alone on stdout. */
  printJson(value: unknown): void
  /** A line that is always said. */
  say(line: string): void
  /** A line about something that went wrong. */
  complain(line: string): void
  /** Shown where someone watches; each replaces the one before on a terminal. */
  showProgress(line: string): void
}

/** A terminal over the process's own streams. Progress is shown on a terminal, or anywhere with `isVerbose`. */
export function createTerminal(options: { readonly isVerbose: boolean }): Terminal {
  const { stdout, stderr } = process
  let hasProgress = false
  const sayLine = (line: string) => {
    if (hasProgress) stderr.write('\r\u001b[K')
    hasProgress = false
    stderr.write(`${line}\n`)
  }
  return {
    write: (text) => stdout.write(text),
    print: (line) => stdout.write(`${line}\n`),
    printJson: (value) => stdout.write(`${JSON.stringify(value, null, 2)}\n`),
    say: sayLine,
    complain: (line) => sayLine(`error: ${line}`),
    showProgress(line) {
      if (stderr.isTTY) {
        stderr.write(`\r\u001b[K${line}`)
        hasProgress = true
      } else if (options.isVerbose) {
        stderr.write(`${line}\n`)
      }
    },
  }
}

/** A line of a table for people and for `cut`: cells with a tab between, without tabs or line ends inside. */
export function rowOf(cells: readonly (string | number | null)[]): string {
  return cells.map((cell) => String(cell ?? '').replace(/\s+/g, ' ')).join('\t')
}
