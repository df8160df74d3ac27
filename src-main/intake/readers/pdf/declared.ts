import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { nothingDeclared, type DeclaredMetadata } from '../../source.ts'
import { toCharacters } from './pdf-characters.ts'

const LONGEST_TITLE = 120
/** Names that programs put where nobody wrote any, and names of files and folders. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)|wps|untitled|无标题|無標題|未命名|新建|文档|文檔|document|doc|幻灯片|slide|report|报告|print)|[\\/]|\.(?:docx?|wps|pdf|html?|pptx?|xlsx?|indd|qxd|cdr|txt)\b|^[\x20-\x7e]{1,12}$|^about:|\ufffd/i
const NO_AUTHOR = /用户|用戶|user|admin|作者|author|匿名|lenovo|dell|asus|acer|thinkpad|office|china|windows|\ufffd|[\d_@\\/]/i

/**
 * What the document's own fields say, as far as it can be believed: programs fill them with file names, with the owner
 * of the computer and with what the template had. A name counts when the text has it too. The day of making is left out:
 * it says when the file was made, which for a report that was printed later is another day.
 */
export async function readDeclared(document: PDFDocumentProxy, text: string): Promise<DeclaredMetadata> {
  const { info } = await document.getMetadata()
  const title = fieldOf(info, 'Title')
  const author = fieldOf(info, 'Author')
  const bare = text.replaceAll(/\s/g, '')
  const isNamed = (name: string): boolean => bare.includes(name.replaceAll(/\s/g, ''))
  return {
    ...nothingDeclared,
    title: title.length >= 4 && title.length <= LONGEST_TITLE && !NO_TITLE.test(title) && isNamed(title) ? title : null,
    author: /^[\p{L}·. ]{2,40}$/u.test(author) && !NO_AUTHOR.test(author) && isNamed(author) ? author : null,
  }
}

function fieldOf(info: object, name: string): string {
  const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1]
  return typeof value === 'string' ? toCharacters(value).replaceAll(/ +/g, ' ').trim() : ''
}
