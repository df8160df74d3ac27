import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readReport } from '../../src-main/intake/read-report.ts'
import { readGold, type ReadWithGold } from './gold.ts'

/** Reads every report that a gold file names, from the folder given; a file that cannot be read throws with its name. */
export function readWithGold(reports: string, goldFile = join(reports, 'gold.jsonl')): Promise<ReadWithGold[]> {
  return Promise.all(
    readGold(goldFile).map(async (gold) => {
      const outcome = await readReport({ file: gold.file, bytes: readFileSync(join(reports, gold.file)) })
      if (!outcome.ok) throw new Error(`${gold.file}: ${outcome.failure.code} (${outcome.failure.detail ?? ''})`)
      return { gold, report: outcome.report }
    }),
  )
}
