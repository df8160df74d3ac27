import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { browserEnvironment } from '../../../src-main/hosts/loopback/browser.ts'
import { browserFlags, browserPath } from '../../electron-double/chromium.ts'
import type { LaunchRequest } from '../../electron-double/launch-electron-double.ts'

const root = resolve(import.meta.dirname, '..', '..', '..')

/** A browser window on a loopback host of its own. */
export interface LoopbackWindow {
  readonly page: Page
  /** How long the host took until it had an address, with the corpus it was started with, in milliseconds. */
  readonly hostStartedIn: number
  /** Ends the host's process without letting it know. */
  kill(): Promise<void>
  close(): Promise<void>
}

/** Starts the built loopback host and opens its address in the installed Chromium. */
export async function launchLoopback(request: LaunchRequest): Promise<LoopbackWindow> {
  const begun = performance.now()
  const host = spawn(
    process.execPath,
    [join(root, 'out', 'main', 'loopback.js'), '--no-window', '--data', request.dataFolder, ...request.args],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      // The language of the system as a program without a window learns it.
      env: { ...process.env, LC_ALL: `${request.locale.replace('-', '_')}.UTF-8` },
    },
  )
  const ended = once(host, 'exit')
  const address = await addressOf(host)
  const hostStartedIn = performance.now() - begun
  const browser = await chromium.launch({ executablePath: browserPath(), args: [...browserFlags], env: browserEnvironment() })
  const page = await browser.newPage({ locale: request.locale, viewport: { width: 1360, height: 880 } })
  await page.goto(address)
  const endWith = (signal: NodeJS.Signals) => async () => {
    host.kill(signal)
    await ended
    await browser.close()
  }
  return { page, hostStartedIn, kill: endWith('SIGKILL'), close: endWith('SIGTERM') }
}

async function addressOf(host: ChildProcess): Promise<string> {
  if (host.stdout === null) throw new Error('the host has no stdout')
  for await (const line of createInterface({ input: host.stdout })) {
    if (line.startsWith('http://127.0.0.1:')) return line
  }
  throw new Error('the loopback host ended before it had an address')
}
