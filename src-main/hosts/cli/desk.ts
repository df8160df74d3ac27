import { createClient } from '../../../src-shared/contract/client.ts'
import type { Client, InputOf, OperationName, OutputOf } from '../../../src-shared/contract/contract.ts'
import type { WorkbenchEvent } from '../../../src-shared/contract/event.ts'
import type { Language } from '../../../src-shared/domain/script.ts'
import type { Workbench } from '../../workbench/workbench.ts'
import { foldersOf, workbenchOptions } from '../data-folder.ts'
import { CommandFailed, lineOf } from './command-failed.ts'
import type { Terminal } from './terminal.ts'
import { createTerminal } from './terminal.ts'

/** Options that every command takes. */
export interface SharedOptions {
  readonly data?: string
  readonly verbose?: boolean
}

/** What a command works with: the core, and the terminal. */
export interface Desk {
  readonly client: Client
  readonly terminal: Terminal
  /** Asks the core; a failure ends the command. */
  ask<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>>
  listen(hear: (event: WorkbenchEvent) => void): () => void
}

/** Opens the core, lets the command work, and closes the core whatever happens. Gives back the exit code. */
export async function workAtDesk(options: SharedOptions, work: (desk: Desk) => Promise<number>): Promise<number> {
  // Loaded only now: help and wrong usage need no core.
  const { openWorkbenchHere } = await import('../../workbench/open-workbench-here.ts')
  const workbench = openWorkbenchHere(workbenchOptions(foldersOf(options.data)))
  const stopHearing = endOnSignals(workbench)
  try {
    return await work(deskOver(workbench, createTerminal({ isVerbose: options.verbose === true })))
  } finally {
    stopHearing()
    await workbench.close()
  }
}

function deskOver(workbench: Workbench, terminal: Terminal): Desk {
  const client = createClient(workbench, {
    language: callersLanguage,
    checkOutput: process.env['DUIZHAO_CHECK_OUTPUT'] === '1',
  })
  return {
    client,
    terminal,
    async ask(name, input) {
      const reply = await client.call(name, input)
      if (!reply.ok) throw new CommandFailed(lineOf(reply.failure))
      return reply.value
    },
    listen: (hear) => workbench.listen(hear),
  }
}

/** The language of messages, by the environment as every command line has it. */
export function callersLanguage(): Language {
  const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || ''
  return locale.toLowerCase().startsWith('zh') ? 'zh-Hans' : 'en'
}

/** Ctrl+C leaves the corpus closed and whole; a second one ends at once, which the corpus file bears too. */
function endOnSignals(workbench: Workbench): () => void {
  let isEnding = false
  const end = () => {
    if (isEnding) process.exit(130)
    isEnding = true
    process.stderr.write('stopping…\n')
    void workbench.close().finally(() => process.exit(130))
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  return () => {
    process.off('SIGINT', end)
    process.off('SIGTERM', end)
  }
}
