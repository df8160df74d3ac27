import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Converter } from 'opencc-js'
import { longReport } from './long-report.mjs'
import { writeLongFodt } from './write-long-fodt.mjs'
import { writeLongHtml } from './write-long-html.mjs'

/**
 * Makes the PDFs of a report of several pages, and what is to be read from them (`long-report.<script>.json`); see
 * README.md. Run by hand when the report changes: needs LibreOffice, Chromium (DUIZHAO_BROWSER or `chromium`) and qpdf.
 */
const folder = import.meta.dirname
const scratch = mkdtempSync(join(tmpdir(), 'pdfs-'))
const hans = longReport()
const toHant = Converter({ from: 'cn', to: 'tw' })
const hant = hans.map(({ kind, text }) => ({ kind, text: toHant(text) }))

writeExpected('hans', hans)
writeExpected('hant', hant)
print(writeLongFodt(hans, { columns: 1 }), 'libreoffice-long')
print(writeLongFodt(hant, { columns: 2 }), 'libreoffice-columns-hant')
printWithBrowser(writeLongHtml(hant, { columns: 1 }), 'chromium-long-hant', [])
printWithBrowser(writeLongHtml(hans, { columns: 2 }), 'chromium-columns', ['--no-pdf-header-footer'])
execFileSync('qpdf', ['--encrypt', 'secret', 'secret', '256', '--', at('libreoffice-long'), at('locked')])
rmSync(scratch, { recursive: true })

function writeExpected(script, blocks) {
  writeFileSync(join(folder, `long-report.${script}.json`), `${JSON.stringify(blocks, null, 2)}\n`)
}

function at(name) {
  return join(folder, `${name}.pdf`)
}

function print(fodt, name) {
  const source = join(scratch, `${name}.fodt`)
  writeFileSync(source, fodt)
  const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', scratch, source])
  copyFileSync(join(scratch, `${name}.pdf`), at(name))
}

function printWithBrowser(html, name, options) {
  const source = join(scratch, 'page.html')
  writeFileSync(source, html)
  const browser = process.env.DUIZHAO_BROWSER ?? 'chromium'
  const profile = `--user-data-dir=${join(scratch, 'browser')}`
  execFileSync(
    browser,
    ['--headless', '--no-sandbox', '--disable-gpu', profile, ...options, `--print-to-pdf=${at(name)}`, source],
    { stdio: 'ignore' },
  )
}
