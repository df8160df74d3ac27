import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { app } from './app.ts'
import { openChromium, standInAddress } from './chromium-page.ts'
import { answerInvoke } from './ipc-main.ts'
import { hearTest, tellTest } from './messages.ts'
import { preloadScript } from './preload-script.ts'

interface WindowOptions {
  readonly width?: number
  readonly height?: number
  readonly webPreferences: { readonly preload: string; readonly contextIsolation: boolean; readonly sandbox: boolean }
}

const openWindows = new Set<BrowserWindow>()

hearTest('knowPaths', async ({ paths }) => {
  for (const window of openWindows) await window.webContents.knowPaths(paths)
})

/** The contents of the one page of a window. */
class WebContents extends EventEmitter {
  /** Its address is told as the main bundle knows it. */
  readonly mainFrame = { url: '' }
  private page: Page | null = null
  private sending: Promise<unknown> = Promise.resolve()

  show(page: Page, address: string): void {
    this.page = page
    this.mainFrame.url = address
  }

  setWindowOpenHandler(): void {
    // Chromium's page opens no second one that the test would not see.
  }

  /** Messages arrive in the order in which they were sent. */
  send(channel: string, message: unknown): void {
    const { page } = this
    if (page === null) return
    this.sending = this.sending
      .then(() => page.evaluate(([name, value]) => window.electronDouble.hear(name, value), [channel, message] as const))
      .catch((error: unknown) => process.stderr.write(`not delivered: ${channel}: ${String(error)}\n`))
  }

  async printToPDF(): Promise<Buffer> {
    if (this.page === null) throw new Error('no page')
    return await this.page.pdf({ printBackground: true, preferCSSPageSize: true, format: 'A4' })
  }

  async knowPaths(paths: Readonly<Record<string, string>>): Promise<void> {
    await this.page?.evaluate((known) => Object.assign(window.electronDouble.paths, known), paths)
  }
}

/** A window that is a page of the installed Chromium. */
export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents()
  private readonly options: WindowOptions
  private context: BrowserContext | null = null

  constructor(options: WindowOptions) {
    super()
    if (!options.webPreferences.contextIsolation || !options.webPreferences.sandbox) throw new Error('the window is not locked')
    this.options = options
    openWindows.add(this)
    app.addWindow(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  static getAllWindows(): BrowserWindow[] {
    return [...openWindows]
  }

  static fromWebContents(contents: unknown): BrowserWindow | null {
    return [...openWindows].find(({ webContents }) => webContents === contents) ?? null
  }

  async loadURL(address: string): Promise<void> {
    const { context, page, devTools } = await openChromium({
      profileFolder: join(app.getPath('userData'), 'double-chromium'),
      locale: app.getLocale(),
      width: this.options.width ?? 1280,
      height: this.options.height ?? 800,
      preload: preloadScript(this.options.webPreferences.preload, standInAddress),
      invoke: (channel, request) => {
        return answerInvoke({ sender: this.webContents, senderFrame: this.webContents.mainFrame }, channel, request)
      },
    })
    this.context = context
    this.webContents.show(page, address)
    page.once('close', () => this.end())
    context.once('close', () => this.end())
    await page.goto(standInAddress)
    this.emit('ready-to-show')
    tellTest({ kind: 'windowOpened', devTools })
  }

  close(): void {
    if (this.context === null) this.end()
    else void this.context.close()
  }

  show(): void {
    this.emit('show')
  }

  focus(): void {
    this.emit('focus')
  }

  maximize(): void {
    this.emit('maximize')
  }

  restore(): void {
    this.emit('restore')
  }

  isMaximized(): boolean {
    return false
  }

  isMinimized(): boolean {
    return false
  }

  getNormalBounds() {
    return { x: 0, y: 0, width: this.options.width ?? 1280, height: this.options.height ?? 800 }
  }

  private end(): void {
    if (!openWindows.delete(this)) return
    this.emit('close')
    this.emit('closed')
    const { context } = this
    void (context === null ? Promise.resolve() : context.close()).then(() => app.removeWindow(this))
  }
}
