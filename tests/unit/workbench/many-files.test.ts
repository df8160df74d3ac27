import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { givenFolder } from '../../given/given-corpus.ts'
import { givenWorkbench } from '../../given/given-workbench.ts'
import { writeGeneratedReports } from '../../given/generated-reports.ts'

const megabyte = 1024 * 1024

describe('an import of two thousand files', { timeout: 240_000 }, () => {
  it('is one job and one deed, and takes no more memory at its end than early on', async () => {
    const { ask, importPaths } = await givenWorkbench()
    const files = join(givenFolder(), 'files')
    await writeGeneratedReports(files, 2000)
    let early = 0
    const job = await importPaths([files], ({ imported }) => {
      if (imported >= 500 && early === 0) early = process.memoryUsage.rss()
    })
    expect(job).toMatchObject({ state: 'done', total: 2000, done: 2000, imported: 2000, failed: 0 })
    // What is kept of each file, and what the database holds in its cache, is small beside the 12 MB of text that came in twice over.
    expect(process.memoryUsage.rss() - early).toBeLessThan(200 * megabyte)
    const { total, outcomes } = await ask('intake.outcomes', { job: job.id, offset: 1990 })
    expect([total, outcomes.length]).toEqual([2000, 10])
    await ask('corpus.undo', {})
    expect((await ask('corpus.reports', {})).total).toBe(0)
  })
})
