import { expect, it } from 'vitest'
import { fileName } from '../../../src-renderer/connection/file-name.ts'
import { useExchange } from '../../../src-renderer/exchange/exchange-store.ts'
import { sizeText } from '../../../src-renderer/exchange/size-text.ts'

it('tells sizes as people read them', () => {
  expect([0, 999, 1000, 12_345, 999_999, 1_500_000, 7e12].map((bytes) => sizeText(bytes, 'en'))).toEqual([
    '0 B',
    '999 B',
    '1 kB',
    '12.3 kB',
    '1,000 kB',
    '1.5 MB',
    '7,000 GB',
  ])
})

it('makes a file name of any title', () => {
  expect(fileName('三地对照：简报')).toBe('三地对照：简报')
  expect(fileName('a/b\\c: "d"?\n')).toBe('a b c d')
  expect(fileName('...')).toBe('brief')
  expect(fileName('𠮷'.repeat(60))).toBe('𠮷'.repeat(40))
  expect(fileName(`甲${'𠮷'.repeat(60)}`)).toBe(`甲${'𠮷'.repeat(39)}`)
})

it('lists the latest export first and tells two of the same path apart', () => {
  const { add } = useExchange.getState()
  add({ ok: true, path: '/tmp/a.csv', size: 3 }, '2031-05-01T10:00:00.000Z')
  add({ ok: true, path: '/tmp/a.csv', size: 4 }, '2031-05-01T10:01:00.000Z')
  const { results } = useExchange.getState()
  expect(results.map(({ at, number }) => [at.slice(11, 16), number])).toEqual([
    ['10:01', 1],
    ['10:00', 0],
  ])
})
