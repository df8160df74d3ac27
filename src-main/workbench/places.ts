import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the program's own files stand: the same from the sources and from the bundle. */
export interface ProgramPlaces {
  readonly migrations: string
  readonly resources: string
  /** The thread that owns the corpus, the one that answers from all reports, the workers that read files, and the thread that backs up. */
  readonly threads: Readonly<Record<'corpus-thread' | 'reading-thread' | 'intake-worker' | 'backup-thread', URL>>
}

const threadSources = {
  'corpus-thread': 'src-main/workbench/corpus-thread.ts',
  'reading-thread': 'src-main/workbench/reading/reading-thread.ts',
  'intake-worker': 'src-main/workbench/intake-worker.ts',
  'backup-thread': 'src-main/corpus/backup-thread.ts',
} as const

/** Finds the program's root above this module, and whether this is the bundle in `out/` or the sources. */
export function findProgramPlaces(): ProgramPlaces {
  const root = findRoot(dirname(fileURLToPath(import.meta.url)))
  const isBundle = !import.meta.url.endsWith('.ts')
  const threadAt = (name: keyof typeof threadSources) =>
    new URL(isBundle ? `out/main/${name}.js` : threadSources[name], `file://${root.replaceAll('\\', '/')}/`)
  return {
    migrations: join(root, 'migrations'),
    resources: join(root, 'resources'),
    threads: {
      'corpus-thread': threadAt('corpus-thread'),
      'reading-thread': threadAt('reading-thread'),
      'intake-worker': threadAt('intake-worker'),
      'backup-thread': threadAt('backup-thread'),
    },
  }
}

function findRoot(folder: string): string {
  if (existsSync(join(folder, 'migrations')) && existsSync(join(folder, 'package.json'))) return folder
  const above = dirname(folder)
  if (above === folder) throw new Error('the program stands outside its folder')
  return findRoot(above)
}
