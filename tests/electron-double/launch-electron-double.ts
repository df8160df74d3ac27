import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { basename, join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { FromDouble, ToDouble } from './messages.ts'

const root = resolve(import.meta.dirname, '..', '..')

/** How the built Electron bundles are started. */
export interface LaunchRequest {
  /** Files and folders, as on the command line. */
  readonly args: readonly string[]
  readonly dataFolder: string
  /** BCP 47, such as `zh-CN`. */
  readonly locale: string
}

/** An Electron window under test; the same for the double and the real binary. */
export interface ElectronWindow {
  readonly page: Page
  /** The answer to the next native dialog: the paths picked; none: the person cancels. */
  answerDialog(paths: readonly string[]): Promise<void>
  /** Chooses an item of the application's menu by its command. */
  chooseMenu(command: string): Promise<void>
  /** Lets the window know the paths of files that are about to be dropped on it. */
  knowPaths(paths: readonly string[]): Promise<void>
  /** Ends the process without letting it know. */
  kill(): Promise<void>
  close(): Promise<void>
}

/** Runs the built main and preload bundles on the double, in a process of their own. */
export async function launchElectronDouble(request: LaunchRequest): Promise<ElectronWindow> {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--import',
      join(import.meta.dirname, 'register.ts'),
      join(root, 'out', 'main', 'electron.js'),
      `--data=${request.dataFolder}`,
      ...request.args,
    ],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { ...process.env, DUIZHAO_DOUBLE_LOCALE: request.locale } },
  )
  const ended = once(child, 'exit')
  const browser = await chromium.connectOverCDP(await devToolsOf(child))
  const page = browser.contexts()[0]?.pages()[0]
  if (page === undefined) throw new Error('the double has no page')
  return {
    page,
    answerDialog: (paths) => tell(child, { kind: 'answerDialog', paths }),
    chooseMenu: (command) => tell(child, { kind: 'chooseMenu', command }),
    knowPaths: (paths) =>
      tell(child, { kind: 'knowPaths', paths: Object.fromEntries(paths.map((path) => [basename(path), path])) }),
    async kill() {
      child.kill('SIGKILL')
      await ended
      await browser.close()
    },
    async close() {
      child.kill('SIGTERM')
      await ended
      await browser.close()
    },
  }
}

async function devToolsOf(child: ChildProcess): Promise<string> {
  return await new Promise((found, failed) => {
    child.once('exit', (code) => failed(new Error(`the double ended with code ${code ?? ''} before it had a window`)))
    child.on('message', (message: FromDouble) => {
      if (message.kind === 'windowOpened') found(message.devTools)
    })
  })
}

function tell(child: ChildProcess, message: ToDouble): Promise<void> {
  return new Promise((done) => {
    const hear = (answer: FromDouble) => {
      if (answer.kind !== 'done') return
      child.off('message', hear)
      done()
    }
    child.on('message', hear)
    child.send(message)
  })
}
