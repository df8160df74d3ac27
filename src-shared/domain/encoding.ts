import { z } from 'zod'

/**
 * The encodings an analyst may choose for a text file, by their usual names in lower case. GB18030 holds GBK and
 * GB2312, so those need no name of their own. Detection may find others.
 */
export const choosableEncodings = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export const choosableEncodingSchema = z.enum(choosableEncodings)
export type ChoosableEncoding = (typeof choosableEncodings)[number]
