import { Failed } from '../../../corpus/failed.ts'
import { asFailedStep } from '../../archive/failed-step.ts'
import type { Step } from '../../read-failure.ts'
import type { Source } from '../../source.ts'
import { DocxBody } from './docx-body.ts'
import { readDocxDeclared } from './docx-declared.ts'
import { DocxNotes } from './docx-notes.ts'
import { DocxNumbering } from './docx-numbering.ts'
import { openDocxPackage } from './docx-package.ts'
import { DocxStyles } from './docx-styles.ts'
import { childOf, type XmlElement } from './xml-tree.ts'

/**
 * A Word document as Word shows it: automatic numbers are text, of fields the result, of tracked changes what they lead to;
 * table rows are lines, notes follow the body, headers and footers are boilerplate. Fails, with the part and position in the
 * detail, as `file_malformed`, `archive_unsafe`, `file_locked` or `file_too_large`.
 */
export async function readDocx(bytes: Uint8Array): Promise<Step<Source>> {
  try {
    return { ok: true, value: await readPackage(bytes) }
  } catch (error) {
    return asFailedStep(error)
  }
}

async function readPackage(bytes: Uint8Array): Promise<Source> {
  const parts = await openDocxPackage(bytes)
  const body = childOf(parts.document, 'w:body')
  if (body === undefined) throw new Failed('file_malformed', 'word/document.xml', 'a w:body element is expected')
  const warnings = new Set<string>()
  const document = new DocxBody({
    styles: new DocxStyles(await parts.related('styles')),
    numbering: new DocxNumbering(await parts.related('numbering')),
    notes: new DocxNotes(await parts.related('footnotes'), await parts.related('endnotes')),
    warnings,
  })
  addMargins(document, await parts.marginParts('header'))
  document.addBlocks(body)
  document.addNotes()
  addMargins(document, await parts.marginParts('footer'))
  const declared = readDocxDeclared(await parts.coreProperties())
  return { ...document.finish(), declared, warnings: [...warnings].toSorted() }
}

function addMargins(document: DocxBody, margins: readonly XmlElement[]): void {
  for (const margin of margins) document.addMargin(margin)
}
