import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDroppedFiles } from '../../../src-main/hosts/loopback/dropped-files.ts'
import type { DroppedFiles } from '../../../src-main/hosts/loopback/dropped-files.ts'
import { startLoopbackServer } from '../../../src-main/hosts/loopback/loopback-server.ts'
import type { LoopbackServer } from '../../../src-main/hosts/loopback/loopback-server.ts'
import type { WorkbenchEvent } from '../../../src-shared/contract/event.ts'
import type { Call } from '../../../src-shared/contract/transport.ts'

/** What came back over the wire. */
interface Response {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
  readonly text: string
}

/** A request as any program on this machine could make it: Host and Origin are what it says they are. */
function ask(port: number, method: string, path: string, headers: Record<string, string>, body = ''): Promise<Response> {
  return new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers, setHost: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString('utf8') })
      })
    })
    asked.on('error', failed)
    asked.end(body)
  })
}

/** Sends a file as the window does when it is dropped there. */
async function drop(name: string, text: string, more = '') {
  const answered = await ask(port, 'POST', `/file?name=${encodeURIComponent(name)}${more}`, own, text)
  return { status: answered.status, path: answered.status === 200 ? String(JSON.parse(answered.text).path) : null }
}

let folder: string
let server: LoopbackServer
let droppedFiles: DroppedFiles
let port: number
let own: { host: string; origin: string; cookie: string }
let announce: (event: WorkbenchEvent) => void = () => undefined
const calls: Call[] = []
const windowCounts: number[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-test-'))
  const pageFolder = join(folder, 'page')
  mkdirSync(join(pageFolder, 'assets'), { recursive: true })
  writeFileSync(join(pageFolder, 'index.html'), '<!doctype html><title>page</title>')
  writeFileSync(join(pageFolder, 'assets', 'main.js'), 'export {}')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  symlinkSync(join(folder, 'secret.txt'), join(pageFolder, 'link.txt'))
  droppedFiles = await createDroppedFiles()
  server = await startLoopbackServer({
    transport: {
      send(call) {
        calls.push(call)
        return Promise.resolve({ ok: true, value: call.input })
      },
      listen(hear) {
        announce = hear
        return () => undefined
      },
    },
    pageFolder,
    droppedFiles,
    onWindows: (count) => windowCounts.push(count),
  })
  const { host, origin } = new URL(server.address)
  port = Number(new URL(server.address).port)
  own = { host, origin, cookie: '' }
})

afterAll(async () => {
  await server.close()
  await droppedFiles.removeAll()
  rmSync(folder, { recursive: true })
})

describe('entering', () => {
  test('without token or cookie nothing is served', async () => {
    for (const path of ['/', '/assets/main.js', '/events', '/?token=guess']) {
      expect([path, (await ask(port, 'GET', path, { host: own.host })).status]).toEqual([path, 403])
    }
  })

  test('the token becomes a strict cookie and leaves the address, once', async () => {
    const path = server.address.slice(own.origin.length)
    const entered = await ask(port, 'GET', path, { host: own.host })
    expect(entered.status).toBe(303)
    expect(entered.headers['location']).toBe('/')
    const [cookie = ''] = entered.headers['set-cookie'] ?? []
    expect(cookie).toMatch(/; HttpOnly; SameSite=Strict$/)
    own = { ...own, cookie: cookie.split(';')[0] ?? '' }
    expect((await ask(port, 'GET', path, { host: own.host })).status).toBe(403)
    expect((await ask(port, 'GET', path, { host: own.host, cookie: own.cookie })).status).toBe(303)
  })

  test('the page comes with a policy that lets only its own files in', async () => {
    const page = await ask(port, 'GET', '/', { host: own.host, cookie: own.cookie })
    expect(page.status).toBe(200)
    expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
    expect(page.headers['x-content-type-options']).toBe('nosniff')
    expect(page.headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('requests of others', () => {
  test('a name that was pointed at this machine is refused', async () => {
    for (const host of [`localhost:${port}`, `evil.example:${port}`, '127.0.0.1', '']) {
      expect([host, (await ask(port, 'GET', '/', { host, cookie: own.cookie })).status]).toEqual([host, 403])
    }
  })

  test('a post from another page, or from none, is refused', async () => {
    const headers = { host: own.host, cookie: own.cookie, 'content-type': 'application/json' }
    const body = JSON.stringify({ operation: 'corpus.current', input: {}, language: 'en' })
    for (const origin of ['http://evil.example', 'null', `http://localhost:${port}`]) {
      expect([origin, (await ask(port, 'POST', '/call', { ...headers, origin }, body)).status]).toEqual([origin, 403])
    }
    expect((await ask(port, 'POST', '/call', headers, body)).status).toBe(403)
    expect((await ask(port, 'GET', '/events', { ...headers, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect(calls).toEqual([])
  })
})

describe('page files', () => {
  test('only what really lies in the page folder is found', async () => {
    const headers = { host: own.host, cookie: own.cookie }
    const statusOf = async (path: string) => (await ask(port, 'GET', path, headers)).status
    expect(await statusOf('/assets/main.js')).toBe(200)
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/link.txt', '/assets', '/%', '/a%00b']) {
      expect([path, await statusOf(path)]).toEqual([path, 404])
    }
  })
})

describe('calls', () => {
  const call = { operation: 'corpus.current', input: { text: '龘𠮷' }, language: 'zh-Hans' }

  test('a call reaches the core and its answer comes back', async () => {
    const headers = { ...own, 'content-type': 'application/json' }
    const answered = await ask(port, 'POST', '/call', headers, JSON.stringify(call))
    expect([answered.status, JSON.parse(answered.text)]).toEqual([200, { ok: true, value: call.input }])
    expect(calls).toEqual([call])
  })

  test('what is no call is answered as a failure', async () => {
    const headers = { ...own, 'content-type': 'application/json' }
    for (const body of ['', 'not JSON', '{"operation":1}']) {
      const answered = await ask(port, 'POST', '/call', headers, body)
      expect(answered.status).toBe(400)
      expect(JSON.parse(answered.text)).toMatchObject({ ok: false, failure: { code: 'bad_input' } })
    }
    expect((await ask(port, 'POST', '/call', { ...own, 'content-type': 'text/plain' }, '{}')).status).toBe(415)
  })
})

describe('events', () => {
  test('an event reaches the window, and its coming and going is told', async () => {
    const told = await new Promise<string>((done, failed) => {
      const headers = { host: own.host, cookie: own.cookie }
      const asked = request({ host: '127.0.0.1', port, path: '/events', headers }, (response) => {
        announce({ type: 'corpus.changed', areas: ['tags'], reports: [] })
        let text = ''
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString('utf8')
          if (!text.includes('data: ')) return
          asked.destroy()
          done(text)
        })
      })
      asked.on('error', failed)
      asked.end()
    })
    expect(told).toContain('data: {"type":"corpus.changed","areas":["tags"],"reports":[]}\n\n')
    await expect.poll(() => windowCounts).toEqual([1, 0])
  })
})

describe('dropped files', () => {
  test('a file keeps its name and its folders, and two of one name do not meet', async () => {
    const one = await drop('2021/鹭洲区.txt', 'one')
    const other = await drop('2021/鹭洲区.txt', 'other')
    expect(one.path).toMatch(/2021.鹭洲区\.txt$/)
    expect(one.path).not.toBe(other.path)
    expect([one, other].map(({ path }) => readFileSync(path ?? '', 'utf8'))).toEqual(['one', 'other'])
  })

  test('no name leads out of the folder for dropped files', async () => {
    const { path: inside } = await drop('a.txt', '')
    const root = dirname(dirname(inside ?? ''))
    for (const name of ['../../x.txt', '/etc/x.txt', '..\\..\\x.txt', 'a/../../../x.txt', '\0x.txt', `${'长'.repeat(300)}.txt`]) {
      const { path } = await drop(name, 'x')
      expect([name, path?.startsWith(root)]).toEqual([name, true])
      expect(Buffer.byteLength(basename(path ?? ''))).toBeLessThanOrEqual(255)
    }
    for (const name of ['', '..', '/', '.']) expect([name, (await drop(name, 'x')).status]).toEqual([name, 400])
  })

  test('a file that the window could not read gets a path where nothing is', async () => {
    const { path } = await drop('gone.txt', '', '&unreadable=1')
    expect(path).toMatch(/gone\.txt$/)
    expect(existsSync(path ?? '')).toBe(false)
  })
})
