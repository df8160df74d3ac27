import { nothingDeclared, type DeclaredMetadata } from '../../source.ts'
import { childOf, textOf, type XmlElement } from './xml-tree.ts'

/** What programs and templates write where nobody wrote anything. */
const NO_TITLE =
  /^(?:microsoft word|无标题|文档\s*\d*|文件\s*\d*|untitled|document\s*\d*|新建|模板|template|powerpoint)|\.(?:docx?|wps|dotx?|rtf|txt|html?)$/i
const NO_PERSON = /用户|管理员|系统|电脑|微软|打字|未知|匿名|雨林木风|番茄花园|深度/

/** What the document's properties say, as far as a person can have written it. */
export function readDocxDeclared(properties: XmlElement | null): DeclaredMetadata {
  if (properties === null) return nothingDeclared
  const read = (name: string): string => textOf(childOf(properties, name)).replaceAll(/\s+/g, ' ').trim().slice(0, 300)
  return {
    ...nothingDeclared,
    title: plausibleTitle(read('dc:title')),
    author: plausibleAuthor(read('dc:creator')),
    date: plausibleDate(read('dcterms:created'), read('dcterms:modified')),
  }
}

function plausibleTitle(title: string): string | null {
  return title.length >= 6 && title.length <= 120 && /\p{Script=Han}{2}/u.test(title) && !NO_TITLE.test(title) ? title : null
}

/** A Chinese name of a person or body; other names are mostly those of machines. */
function plausibleAuthor(author: string): string | null {
  return /^[\p{Script=Han}·]{2,20}$/u.test(author) && !NO_PERSON.test(author) ? author : null
}

/** Templates carry dates of their making: one before the year 2000, or unchanged to the second since, is theirs. */
const TEMPLATE_DATES = /^(?:2006-09-(?:13|16)|2013-12-23T23:15|1[0-9]{3}-|0)/

function plausibleDate(created: string, modified: string): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})T/.exec(created)?.[1]
  if (day === undefined || TEMPLATE_DATES.test(created)) return null
  return modified !== '' && modified < created ? null : day
}
