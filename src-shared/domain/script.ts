import { z } from 'zod'

/** The Chinese script of a report, as BCP 47 subtags; `mixed` when neither clearly prevails, `none` without Han characters. */
export const scriptSchema = z.enum(['Hans', 'Hant', 'mixed', 'none'])
export type Script = z.infer<typeof scriptSchema>

/** The languages of the interface and of composed briefs. */
export const languageSchema = z.enum(['zh-Hans', 'en'])
export type Language = z.infer<typeof languageSchema>
