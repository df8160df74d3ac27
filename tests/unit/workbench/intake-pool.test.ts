import { describe, expect, it, onTestFinished } from 'vitest'
import type { IntakeRequest } from '../../../src-main/workbench/intake-message.ts'
import { IntakePool, type PoolOptions } from '../../../src-main/workbench/intake-pool.ts'

function givenPool(options: PoolOptions = {}): IntakePool {
  const pool = new IntakePool(new URL('stubborn-worker.ts', import.meta.url), { size: 1, ...options })
  onTestFinished(() => pool.close())
  return pool
}

const request = (file: string): IntakeRequest => ({ file, source: { kind: 'path', path: `/files/${file}` }, encoding: null })

/** What became of the files, asked all at once: `ok`, or the failure's code. */
async function askAll(pool: IntakePool, files: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(files.map((file) => pool.ask('read', request(file))))
  return answers.map((answer) => (answer.ok ? 'ok' : answer.code))
}

describe('the intake pool', () => {
  it('loses only the file over which a worker dies, and reads on with another', async () => {
    const files = ['a', 'dies', 'b', 'throws', 'c', 'd']
    expect(await askAll(givenPool(), files)).toEqual(['ok', 'file_malformed', 'ok', 'file_malformed', 'ok', 'ok'])
  })

  it('gives up a file that takes too long, and says so', async () => {
    const pool = givenPool({ patience: 700 })
    const [hung, after] = await Promise.all([pool.ask('read', request('hangs')), pool.ask('read', request('a'))])
    expect(hung).toEqual({
      ok: false,
      code: 'file_too_large',
      place: '/files/hangs',
      detail: 'not read within 0.7 s',
      size: null,
    })
    expect(after.ok).toBe(true)
  })

  it('stops a file that takes too much memory', { timeout: 60_000 }, async () => {
    const answers = await askAll(givenPool({ heapLimit: 40 }), ['a', 'swells', 'b'])
    expect(answers).toEqual(['ok', 'file_too_large', 'ok'])
  })

  it('reads what is urgent beside an import that is stuck', async () => {
    const pool = givenPool({ patience: 20_000 })
    const stuck = pool.ask('read', request('hangs'))
    expect((await pool.ask('read', request('a'), { isUrgent: true })).ok).toBe(true)
    await pool.close()
    expect(await stuck).toMatchObject({ ok: false, code: 'cancelled' })
  })

  it('answers at once what is given up, also the file in hand, and reads on for others', async () => {
    const pool = givenPool({ patience: 20_000 })
    const stop = new AbortController()
    const givenUp = ['hangs', 'a', 'b'].map((file) => pool.ask('read', request(file), { signal: stop.signal }))
    const other = pool.ask('read', request('c'))
    stop.abort()
    expect((await Promise.all(givenUp)).map((answer) => (answer.ok ? 'ok' : answer.code))).toEqual([
      'cancelled',
      'cancelled',
      'cancelled',
    ])
    expect((await other).ok).toBe(true)
  })

  it('reads many more files than there are workers, each once', async () => {
    const files = Array.from({ length: 200 }, (_, index) => `file ${index}`)
    const pool = givenPool({ size: 2 })
    const order: string[] = []
    await Promise.all(files.map(async (file) => pool.ask('read', request(file)).then(() => order.push(file))))
    expect(order.toSorted()).toEqual(files.toSorted())
  })
})
