import type { Page } from '@playwright/test'

/** Drops files and folders on the middle of the page, as from the system's file manager. */
export async function dropOnPage(page: Page, paths: readonly string[]): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 }
  const tools = await page.context().newCDPSession(page)
  const data = { items: [], files: [...paths], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await tools.send('Input.dispatchDragEvent', { type, x: width / 2, y: height / 2, data })
  }
  await tools.detach()
}
