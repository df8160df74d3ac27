import { z } from 'zod'
import type { Host } from '../../src-shared/contract/host.ts'
import { isKnownUnreadable, nameOfFile } from './host-drop.ts'

const receivedSchema = z.object({ path: z.string() })

/** Few enough that a folder of thousands does not crowd out the calls. */
const uploadsAtOnce = 4

/** The abilities of a browser window: no native dialogs; dropped files are sent to the host, which keeps them until it ends. */
export const loopbackHost = {
  kind: 'loopback',
  dialogs: { kind: 'inWindow' },
  pathsOfFiles: sendFiles,
  openLink(url) {
    if (/^https?:\/\//i.test(url)) window.open(url, '_blank', 'noopener,noreferrer')
    return Promise.resolve()
  },
  printToPdf: null,
  onMenuCommand: () => () => undefined,
} as const satisfies Host<File>

async function sendFiles(files: readonly File[]): Promise<readonly string[]> {
  const paths = Array.from<string>({ length: files.length })
  const waiting = files.entries()
  const sendWaiting = async () => {
    for (const [index, file] of waiting) paths[index] = await sendFile(file)
  }
  await Promise.all(Array.from({ length: uploadsAtOnce }, sendWaiting))
  return paths
}

/** A file that cannot be read is announced without bytes: the import then lists it as missing, and the others go on. */
async function sendFile(file: File): Promise<string> {
  const isReadable = !isKnownUnreadable(file) && (await canRead(file))
  const query = new URLSearchParams({ name: nameOfFile(file), ...(isReadable ? {} : { unreadable: '1' }) })
  const response = await fetch(`/file?${query.toString()}`, { method: 'POST', body: isReadable ? file : null })
  if (!response.ok) throw new Error(`${file.name}: ${await response.text()}`)
  return receivedSchema.parse(await response.json()).path
}

async function canRead(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer()
    return true
  } catch {
    // Gone, or without permission: the import says so.
    return false
  }
}
