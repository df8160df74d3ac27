import { access, mkdir } from 'node:fs/promises'
import { constants } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { createClient } from '../../src-shared/contract/client.ts'
import type { Client } from '../../src-shared/contract/contract.ts'
import type { Failure, Reply } from '../../src-shared/contract/failure.ts'
import type { Transport } from '../../src-shared/contract/transport.ts'
import type { Language } from '../../src-shared/domain/script.ts'
import type { Folders } from './data-folder.ts'

/** What the person who starts the workbench wants to see first. */
export type StartRequest =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'open'; readonly path: string }
  | { readonly kind: 'import'; readonly paths: readonly string[] }

/** Reads the request off the paths given at the start, relative to `folder`: one corpus is opened, all else is imported. */
export function startRequestOf(paths: readonly string[], folder: string): StartRequest {
  const found = paths.map((path) => resolve(folder, path))
  const [first] = found
  if (first === undefined) return { kind: 'nothing' }
  if (found.length === 1 && extname(first).toLowerCase() === '.duizhao') return { kind: 'open', path: first }
  return { kind: 'import', paths: found }
}

/** Where and when a start request is carried out. */
export interface StartSurroundings {
  readonly folders: Folders
  readonly language: Language
  readonly now: Date
}

/**
 * Opens the corpus that was asked for, or makes a new one and starts to import into it, before the
 * window is shown. Gives back what failed, or null; the window then shows the start screen.
 */
export async function carryOutStartRequest(
  transport: Transport,
  request: StartRequest,
  surroundings: StartSurroundings,
): Promise<Failure | null> {
  if (request.kind === 'nothing') return null
  const client = createClient(transport, { language: () => surroundings.language, checkOutput: false })
  if (request.kind === 'open') return failureOf(await client.call('corpus.open', { path: request.path }))
  const failure = await createCorpusFor(client, request.paths, surroundings)
  return failure ?? failureOf(await client.call('intake.import', { paths: [...request.paths] }))
}

/** A transport whose calls wait until `begun` has ended, so that a window may load while the start request is carried out. */
export function waitingFor(begun: Promise<unknown>, transport: Transport): Transport {
  return {
    async send(call) {
      await begun
      return await transport.send(call)
    },
    listen: (hear) => transport.listen(hear),
  }
}

function failureOf(reply: Reply<unknown>): Failure | null {
  return reply.ok ? null : reply.failure
}

async function createCorpusFor(
  client: Client,
  paths: readonly string[],
  surroundings: StartSurroundings,
): Promise<Failure | null> {
  const folder = await writableFolder(surroundings.folders)
  for (let attempt = 1; ; attempt += 1) {
    const path = join(folder, `${corpusName(paths, surroundings.now, attempt)}.duizhao`)
    const created = await client.call('corpus.create', { path, language: surroundings.language })
    if (created.ok) return null
    if (created.failure.code !== 'file_exists' || attempt === 1000) return created.failure
  }
}

/** Such as `reports-2026-03-01`, and from the second on that day `reports-2026-03-01-2`. Several files are called by their folder. */
function corpusName(paths: readonly string[], now: Date, attempt: number): string {
  const [one = ''] = paths
  const first = basename(paths.length > 1 ? dirname(one) : one)
  const name = first.slice(0, first.length - extname(first).length) || 'corpus'
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
  return attempt === 1 ? `${name}-${day}` : `${name}-${day}-${attempt}`
}

/** The first of the folders for corpora that can be made and written; the last one when none can, so that its failure is told. */
async function writableFolder(folders: Folders): Promise<string> {
  for (const folder of folders.corpora) {
    try {
      // The folder above must be there already: a machine without Documents gets none from us.
      await access(dirname(folder))
      await mkdir(folder, { recursive: true })
      await access(folder, constants.W_OK)
      return folder
    } catch {
      // Not ours to write: the next one is tried.
      continue
    }
  }
  return folders.corpora.at(-1) ?? folders.data
}
