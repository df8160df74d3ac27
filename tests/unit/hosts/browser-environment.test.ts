import { expect, test } from 'vitest'
import { browserEnvironment } from '../../../src-main/hosts/loopback/browser.ts'

test('a browser is given a character set where the system names none, or another than UTF-8', () => {
  expect(browserEnvironment({ HOME: '/home/lin' })).toEqual({ HOME: '/home/lin', LC_ALL: 'C.UTF-8' })
  expect(browserEnvironment({ LANG: 'C' })).toMatchObject({ LC_ALL: 'C.UTF-8' })
  expect(browserEnvironment({ LANG: 'zh_CN.GB18030' })).toMatchObject({ LC_ALL: 'C.UTF-8' })
})

test('a system that names UTF-8 is left as it is, the more particular name before the general one', () => {
  for (const env of [{ LANG: 'zh_CN.UTF-8' }, { LC_ALL: '', LANG: 'en_GB.utf8' }, { LC_CTYPE: 'C.UTF-8', LANG: 'C' }])
    expect(browserEnvironment(env)).toBe(env)
  expect(browserEnvironment({ LC_ALL: 'POSIX', LANG: 'zh_CN.UTF-8' })).toMatchObject({ LC_ALL: 'C.UTF-8' })
})
