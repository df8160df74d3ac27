import type { Page } from '@playwright/test'

/** Puts rich text with its plain form on the clipboard, as another program would, from within the page. */
export async function copyOnPage(page: Page, copied: { readonly html: string; readonly text: string }): Promise<void> {
  await page.evaluate(({ html, text }) => {
    const hear = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/html', html)
      event.clipboardData?.setData('text/plain', text)
      event.preventDefault()
    }
    document.addEventListener('copy', hear, { once: true })
    document.execCommand('copy')
  }, copied)
}
