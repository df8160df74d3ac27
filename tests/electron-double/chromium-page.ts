import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import type { BrowserContext, Page, Route } from '@playwright/test'
import { browserEnvironment } from '../../src-main/hosts/loopback/browser.ts'
import { browserFlags, browserPath } from './chromium.ts'
import { answerPageRequest } from './session.ts'

/** Where Chromium shows what Electron shows at {@link realAddress}. */
export const standInAddress = 'https://duizhao.invalid/'
const realAddress = 'app://duizhao/'

/** What a window of the double is made of. */
export interface PageRequest {
  readonly profileFolder: string
  readonly locale: string
  readonly width: number
  readonly height: number
  /** Runs before the page's own scripts. */
  readonly preload: string
  invoke(channel: string, request: unknown): Promise<unknown>
}

/** Opens Chromium with one page whose requests the main bundle answers; `devTools` is where a test can drive it from. */
export async function openChromium(request: PageRequest): Promise<{ context: BrowserContext; page: Page; devTools: string }> {
  const context = await chromium.launchPersistentContext(request.profileFolder, {
    executablePath: browserPath(),
    env: browserEnvironment(),
    args: [...browserFlags, '--remote-debugging-port=0'],
    locale: request.locale,
    viewport: { width: request.width, height: request.height },
  })
  await context.route('**/*', answerRoute)
  await context.exposeBinding('electronDoubleInvoke', (_source, channel: string, message: unknown) => {
    return request.invoke(channel, message)
  })
  await context.addInitScript({ content: request.preload })
  const page = context.pages()[0] ?? (await context.newPage())
  return { context, page, devTools: await devToolsAddress(request.profileFolder) }
}

async function answerRoute(route: Route): Promise<void> {
  const url = route.request().url()
  const response = await answerPageRequest(url.startsWith(standInAddress) ? url.replace(standInAddress, realAddress) : url)
  if (response === null) return await route.abort('blockedbyclient')
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })
}

/** Chromium writes the port that it took into its profile. */
async function devToolsAddress(profileFolder: string): Promise<string> {
  const [port] = (await readFile(join(profileFolder, 'DevToolsActivePort'), 'utf8')).split('\n')
  return `http://127.0.0.1:${port ?? ''}`
}
