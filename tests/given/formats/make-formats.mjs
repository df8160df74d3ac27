import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { Converter } from 'opencc-js'
import { printPdf, snapshotPage } from './run-browser.mjs'
import { readBlocks } from './report-blocks.mjs'
import { PAGE_ADDRESS, pageParts, writeSavedPage } from './write-saved-page.mjs'
import { writeFodt, writeMd, writeTxt } from './write-texts.mjs'

/**
 * Makes the report in every format from `report.hans.html`; see README.md. Run by hand when the source changes:
 * needs LibreOffice, Chromium (DUIZHAO_BROWSER or `chromium`) and `zip` on the path.
 */
const folder = import.meta.dirname
const at = (...parts) => join(folder, ...parts)
const write = (name, content) => writeFileSync(at(name), content)
const scratch = mkdtempSync(join(tmpdir(), 'formats-'))

const hans = readFileSync(at('report.hans.html'), 'utf8')
const hant = Converter({ from: 'cn', to: 'tw' })(hans).replace('zh-Hans', 'zh-Hant')
const blocks = readBlocks(hans)
const text = writeTxt(blocks)
const traditionalText = writeTxt(readBlocks(hant))

makeTexts()
makeSavedPage()
makeDocx()
await makeWithBrowser()
makeZip()
rmSync(scratch, { recursive: true })

function makeTexts() {
  mkdirSync(at('txt'), { recursive: true })
  write('report.hant.html', hant)
  write('report.md', writeMd(blocks))
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
    write(`txt/report.${encoding}.txt`, iconv.encode(text, encoding, { addBOM: false }))
    write(`txt/report.${encoding}-bom.txt`, iconv.encode(text, encoding, { addBOM: true }))
  }
  write('txt/report.gb18030.txt', iconv.encode(text.replaceAll('\n', '\r\n'), 'gb18030'))
  write('txt/report.hant.utf-8.txt', traditionalText)
  write('txt/report.hant.big5.txt', iconv.encode(traditionalText.replaceAll('🌱', '').replaceAll('𠮷', '吉'), 'big5'))
}

function makeSavedPage() {
  mkdirSync(at('saved-page_files'), { recursive: true })
  write('saved-page.html', writeSavedPage(hans, 'saved-page_files'))
  for (const [name, content] of Object.entries(pageParts)) write(`saved-page_files/${name}`, content)
}

function makeDocx() {
  write('report-numbered.fodt', writeFodt(blocks))
  convert('report.hans.html', 'docx', ['--infilter=HTML (StarWriter)'], 'report.docx')
  convert('report-numbered.fodt', 'docx', [], 'report-numbered.docx')
  convert('report-numbered.fodt', 'pdf', [], 'pdf/libreoffice.pdf')
}

function convert(source, format, options, target) {
  const filter = format === 'docx' ? 'docx:MS Word 2007 XML' : format
  const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`
  execFileSync('soffice', [profile, '--headless', ...options, '--convert-to', filter, '--outdir', scratch, at(source)])
  copyFileSync(join(scratch, source.replace(/\.[a-z]+$/, `.${format}`)), at(target))
}

async function makeWithBrowser() {
  mkdirSync(at('pdf'), { recursive: true })
  const base = PAGE_ADDRESS.replace(/[^/]+$/, '')
  const parts = Object.entries(pageParts).map(([name, content]) => [`${base}saved-page_files/${name}`, content])
  const page = writeSavedPage(hans, 'saved-page_files')
  write('saved-page.mhtml', await snapshotPage(PAGE_ADDRESS, new Map([[PAGE_ADDRESS, page], ...parts])))
  write('pdf/chromium.pdf', await printPdf(hans))
  write('pdf/chromium-hant.pdf', await printPdf(hant))
}

/** A zip as a person sends one: a folder with Chinese names, what macOS adds, and a zip inside. */
function makeZip() {
  const packed = join(scratch, 'packed')
  mkdirSync(join(packed, '报告', '__MACOSX'), { recursive: true })
  mkdirSync(join(packed, '报告', 'saved-page_files'))
  copyFileSync(at('txt/report.gb18030.txt'), join(packed, '报告', '垃圾分类.txt'))
  copyFileSync(at('report.docx'), join(packed, '报告', '垃圾分类.docx'))
  copyFileSync(at('saved-page.html'), join(packed, '报告', 'saved-page.html'))
  for (const [name, content] of Object.entries(pageParts)) writeFileSync(join(packed, '报告', 'saved-page_files', name), content)
  writeFileSync(join(packed, '报告', '.DS_Store'), 'x')
  writeFileSync(join(packed, '报告', '__MACOSX', '._垃圾分类.txt'), 'x')
  execFileSync('zip', ['-q', '-r', join(packed, 'inner.zip'), 'saved-page.mhtml', 'report.md'], { cwd: folder })
  rmSync(at('reports.zip'), { force: true })
  execFileSync('zip', ['-q', '-r', at('reports.zip'), '.'], { cwd: packed })
}
