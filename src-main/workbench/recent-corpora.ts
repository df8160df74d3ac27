import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'

const entrySchema = z.object({ path: z.string(), openedAt: z.string() })
type Entry = z.infer<typeof entrySchema>

/** How many corpora the start screen remembers. */
const remembered = 20

/** The corpora opened on this machine, in a small file of the workbench's own data. */
export class RecentCorpora {
  private readonly file: string

  constructor(dataFolder: string) {
    this.file = join(dataFolder, 'recent.json')
    mkdirSync(dataFolder, { recursive: true })
  }

  list(): { path: string; name: string; openedAt: string; exists: boolean }[] {
    return this.read().map((entry) => ({ ...entry, name: corpusName(entry.path), exists: existsSync(entry.path) }))
  }

  remember(path: string, openedAt: string): void {
    this.write([{ path, openedAt }, ...this.read().filter((entry) => entry.path !== path)].slice(0, remembered))
  }

  forget(path: string): void {
    this.write(this.read().filter((entry) => entry.path !== path))
  }

  private read(): Entry[] {
    if (!existsSync(this.file)) return []
    try {
      return z.array(entrySchema).parse(JSON.parse(readFileSync(this.file, 'utf8')))
    } catch {
      // A list that cannot be read is no reason not to start; the next corpus opened begins it anew.
      return []
    }
  }

  private write(entries: readonly Entry[]): void {
    writeFileSync(`${this.file}.part`, JSON.stringify(entries, null, 2))
    renameSync(`${this.file}.part`, this.file)
  }
}

/** What a corpus is called: its file name without the ending. */
export function corpusName(path: string): string {
  return basename(path).replace(/\.duizhao$/i, '')
}
