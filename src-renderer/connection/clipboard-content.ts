/** What was copied elsewhere: rich text as HTML where there is some, the plain text beside it, and files. */
export interface ClipboardContent {
  readonly html: string | null
  readonly text: string
  readonly files: DataTransfer | null
}

/** What a paste brings. The event is the only way to it: hosts deny the permission to read the clipboard at other times. */
export function contentOfPaste(data: DataTransfer | null): ClipboardContent {
  if (data === null) return { html: null, text: '', files: null }
  const html = data.getData('text/html')
  const text = data.getData('text/plain')
  return { html: html.trim() === '' ? null : html, text, files: data.files.length === 0 ? null : data }
}
