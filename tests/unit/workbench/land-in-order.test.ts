import { describe, expect, it } from 'vitest'
import { landInOrder } from '../../../src-main/workbench/land-in-order.ts'

const megabyte = 1024 * 1024
const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))

/** Lands the numbers from 0; `take` says how long each takes. Gives back what was written and how much was under way at most. */
async function land(count: number, options: { take?: (task: number) => Promise<void>; weight?: number; stop?: AbortController }) {
  const written: number[][] = []
  let underWay = 0
  let most = 0
  await landInOrder<number, string>({
    tasks: Array.from({ length: count }, (_, index) => index),
    width: 20,
    weightOf: () => options.weight ?? 0,
    async carryOut(task) {
      underWay += 1
      most = Math.max(most, underWay)
      await options.take?.(task)
      underWay -= 1
      return `landed ${task}`
    },
    write: (batch) => written.push(batch.map(({ task }) => task)),
    signal: (options.stop ?? new AbortController()).signal,
  })
  return { written, all: written.flat(), most }
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('landing in order', () => {
  it('writes everything once, in order and in batches, however long each takes', async () => {
    const { written, all, most } = await land(500, { take: (task) => wait((task * 7) % 5) })
    expect(all).toEqual(numbers(500))
    expect(most).toBe(20)
    expect(Math.max(...written.map((batch) => batch.length))).toBeLessThanOrEqual(50)
    expect(written.length).toBeLessThan(50)
  })

  it('writes nothing of nothing', async () => {
    expect((await land(0, {})).written).toEqual([])
  })

  it('keeps no more under way than memory bears, but always one', async () => {
    expect((await land(12, { weight: 40 * megabyte, take: () => wait(1) })).most).toBe(2)
    expect(await land(3, { weight: 900 * megabyte, take: () => wait(1) })).toMatchObject({ most: 1, all: [0, 1, 2] })
  })

  it('does not hold everything back for one that takes long', async () => {
    const { written, all } = await land(2000, { take: (task) => (task === 3 ? wait(600) : Promise.resolve()) })
    expect(all.toSorted((one, other) => one - other)).toEqual(numbers(2000))
    expect(all.indexOf(3)).toBeGreaterThan(400)
    expect(written[0]).toEqual([0, 1, 2])
  })

  it('begins nothing more when it is stopped, and writes what has landed', async () => {
    const stop = new AbortController()
    const take = async (task: number) => {
      if (task === 30) stop.abort()
      if (task > 30) await wait(60_000)
    }
    const { all } = await land(1000, { take, stop })
    expect(all.length).toBeGreaterThanOrEqual(15)
    expect(all.length).toBeLessThan(52)
  })

  it('ends with what breaks it', async () => {
    const take = (task: number) => (task === 5 ? Promise.reject(new Error('broken')) : Promise.resolve())
    await expect(land(100, { take })).rejects.toThrow('broken')
  })
})
