import { failed, type Step } from '../read-failure.ts'

const formatsByExtension: Readonly<Record<string, 'txt' | 'md' | 'html'>> = {
  txt: 'txt',
  text: 'txt',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
}

/** Formats of text files that hold no report. Documents are told by their bytes: a page saved as `.doc` is still a page. */
const UNREAD = new Set(
  'xls et dps eml msg json jsonl ndjson csv tsv xml yaml yml toml ini css js mjs ts sql bib ris svg png jpg jpeg gif bmp webp mp3 mp4 duizhao sqlite db'.split(
    ' ',
  ),
)

/** The last part of a file's name after its last dot, in lower case; empty when it has none. */
export function fileExtension(file: string): string {
  return /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
}

/** True when the name alone says that intake does not read this file. */
export function isUnreadExtension(file: string): boolean {
  return UNREAD.has(fileExtension(file))
}

/** How to read a decoded file: by what it plainly is (a web page under any name), else by its extension, else as plain text. */
export function detectFormat(file: string, text: string): Step<'txt' | 'md' | 'html'> {
  const head = text.slice(0, 2000).trimStart()
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!doctype html|<html[\s>]|<head[\s>])/i.test(head))
    return { ok: true, value: 'html' }
  if (/^<\?xml[\s?]/i.test(head) && formatsByExtension[fileExtension(file)] === undefined)
    return failed('unsupported_format', 'XML that is no web page')
  return { ok: true, value: formatsByExtension[fileExtension(file)] ?? 'txt' }
}
