import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { givenWorkbench } from '../../given/given-workbench.ts'

describe('a corpus that is damaged', () => {
  it('is refused, and comes back from the backup made when it was last opened', async () => {
    const { folder, ask, importPaths } = await givenWorkbench()
    const path = join(folder, 'work.duizhao')
    writeFileSync(join(folder, 'one.txt'), '青石县整治沟渠\n来源：青石县水利局 时间：2024-05-01\n清理沟渠12条。')
    await importPaths([join(folder, 'one.txt')])
    await ask('corpus.close', {})
    await ask('corpus.open', { path })
    const backups = await vi.waitFor(
      async () => {
        const found = await ask('corpus.backups', { path })
        expect(found).toHaveLength(1)
        return found
      },
      { timeout: 20_000, interval: 50 },
    )
    expect(backups[0]?.reason).toBe('open')
    await ask('corpus.close', {})

    writeFileSync(path, 'no database any more')
    await expect(ask('corpus.open', { path })).rejects.toThrow('corpus_foreign')
    expect(await ask('corpus.openFailure', {})).toMatchObject({ path, failure: { code: 'corpus_foreign' } })
    const restored = await ask('corpus.restoreBackup', { path, backup: backups[0]?.path ?? '' })
    expect(restored).toMatchObject({ path, reportCount: 1 })
    expect(await ask('corpus.check', {})).toEqual([])
    expect(await ask('corpus.openFailure', {})).toBeNull()
    expect(readdirSync(folder).filter((name) => name.startsWith('work.duizhao.replaced-'))).toHaveLength(1)
  })
})
