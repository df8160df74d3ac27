const HEAD_BYTES = 4096

const DECLARATIONS: readonly RegExp[] = [
  /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i,
  /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i,
]

/** The encoding that a page or XML file names in its own head, as written there; null when it names none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1').trimStart()
  for (const pattern of DECLARATIONS) {
    const name = pattern.exec(head)?.[1]
    if (name !== undefined) return name
  }
  return null
}

const usualNames: readonly (readonly [RegExp, string])[] = [
  [/^(?:gb[-_]?2312(?:-80)?|gbk|gb18030|x-gbk|cp936|ms936|euc-?cn|chinese|iso-ir-58|csgb2312)$/, 'gb18030'],
  [/^(?:big-?5(?:-?hkscs|-eten)?|cp950|ms950|x-x-big5|csbig5)$/, 'big5'],
  [/^(?:utf-?8|unicode-1-1-utf-8)$/, 'utf-8'],
  [/^(?:utf-?16|utf-?16le|unicode|ucs-2)$/, 'utf-16le'],
  [/^utf-?16be$/, 'utf-16be'],
  [/^(?:iso-?8859-1|latin1|us-ascii|ascii|windows-1252|cp1252)$/, 'windows-1252'],
]

/** The usual name of an encoding, in lower case: GB2312 and GBK are read as GB18030, which holds them. Null for one that is not known. */
export function usualEncodingName(name: string): string | null {
  const written = name.trim().toLowerCase()
  return usualNames.find(([pattern]) => pattern.test(written))?.[1] ?? null
}
