import { describe, expect, it } from 'vitest'
import { givenWorkbench } from '../../given/given-workbench.ts'

const html = `<html><head><meta charset="gbk"></head><body><h1>青禾县推进清淤</h1><h2>一、摸清底数</h2><p>组织干部12名清理沟渠。</p>
  <ul><li>先排查</li><li>后清理</li></ul></body></html>`

describe('pasting', () => {
  it('keeps the headings and lists of rich text, and is one deed', async () => {
    const { ask } = await givenWorkbench()
    const outcome = await ask('intake.paste', { html, text: '青禾县推进清淤 一、摸清底数' })
    expect(outcome).toMatchObject({ outcome: 'imported', format: 'html', encoding: 'utf-8', title: '青禾县推进清淤' })
    if (outcome.outcome !== 'imported') throw new Error('not imported')
    expect(outcome.file).toBe('青禾县推进清淤 一、摸清底数.html')
    const report = await ask('corpus.report', { report: outcome.report })
    expect(report.blocks.map(({ kind }) => kind)).toEqual(['title', 'heading', 'paragraph', 'listItem', 'listItem'])
    expect((await ask('intake.original', { report: outcome.report })).text).toBe(html)
    expect((await ask('corpus.undo', {})).label).toBe('intake.paste')
    expect((await ask('corpus.reports', {})).total).toBe(0)
  })

  it('takes plain text where there is nothing richer, under the name given', async () => {
    const { ask } = await givenWorkbench()
    const text = '青禾县推进清淤\n组织干部12名清理沟渠。'
    expect(await ask('intake.paste', { text, name: 'a/b: 摘录' })).toMatchObject({ outcome: 'imported', file: 'a b 摘录.txt' })
    expect(await ask('intake.paste', { html: '<img src="x.png">', text })).toMatchObject({ outcome: 'duplicate' })
  })

  it('says that there is nothing to paste', async () => {
    const { ask } = await givenWorkbench()
    expect(await ask('intake.paste', {})).toMatchObject({ outcome: 'failed', failure: { code: 'file_empty' } })
    expect((await ask('corpus.history', {})).some(({ label }) => label === 'intake.paste')).toBe(false)
  })
})
