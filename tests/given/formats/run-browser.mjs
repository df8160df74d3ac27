import { chromium } from 'playwright-core'

const executablePath = process.env.DUIZHAO_BROWSER ?? '/usr/bin/chromium'

/** What Chromium saves as a web archive of the address; `files` holds every answer by its address, nothing else is reached. */
export function snapshotPage(address, files) {
  return inPage(async (page) => {
    await page.route('**/*', (route) => {
      const body = files.get(route.request().url())
      return body === undefined ? route.abort() : route.fulfill({ body, contentType: contentType(route.request().url()) })
    })
    await page.goto(address)
    const session = await page.context().newCDPSession(page)
    const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' })
    return data
  })
}

export function printPdf(html) {
  return inPage(async (page) => {
    await page.setContent(html)
    return page.pdf({ format: 'A4' })
  })
}

async function inPage(work) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    return await work(await browser.newPage())
  } finally {
    await browser.close()
  }
}

function contentType(address) {
  if (address.endsWith('.css')) return 'text/css'
  return address.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8'
}
