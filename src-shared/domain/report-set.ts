import { z } from 'zod'
import { givenNameSchema } from './given-name.ts'
import { reportSetIdSchema } from './ids.ts'

/** A named group of reports. `count` counts the present ones. */
export const reportSetSchema = z.object({
  id: reportSetIdSchema,
  name: givenNameSchema,
  createdAt: z.string(),
  count: z.number().int(),
})
export type ReportSet = z.infer<typeof reportSetSchema>
