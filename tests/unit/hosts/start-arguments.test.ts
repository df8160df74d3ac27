import { expect, test } from 'vitest'
import { readStartArguments } from '../../../src-main/hosts/electron/start-arguments.ts'

test('paths are told from the program’s folder and from Chromium’s flags', () => {
  const argv = ['/x/electron', '--no-sandbox', '/x/duizhao', '--data=/d', '一.txt', '/b']
  expect(readStartArguments(argv, false)).toEqual({ data: '/d', paths: ['一.txt', '/b'] })
  expect(readStartArguments(['/x/duizhao', 'a.duizhao'], true)).toEqual({ data: undefined, paths: ['a.duizhao'] })
})

test('a flag that Chromium adds does not swallow the path after it', () => {
  const argv = ['/x/electron', '/x/duizhao', '--allow-file-access', '/b', '--data', '/d', '/c']
  expect(readStartArguments(argv, false)).toEqual({ data: '/d', paths: ['/b', '/c'] })
})
