import { z } from 'zod'
import { givenNameSchema } from './given-name.ts'
import { attributeIdSchema } from './ids.ts'

export const attributeKindSchema = z.enum(['text', 'number', 'date', 'choice'])
export type AttributeKind = z.infer<typeof attributeKindSchema>

/** A field of the analyst's own for reports. `choices`: the values that one of the kind `choice` may have. `count`: how many reports have a value. */
export const attributeSchema = z.object({
  id: attributeIdSchema,
  name: givenNameSchema,
  kind: attributeKindSchema,
  choices: z.array(givenNameSchema),
  count: z.number().int(),
})
export type Attribute = z.infer<typeof attributeSchema>

/** The value of an attribute as text: a number in the form of JSON, a date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const attributeValueSchema = z.object({ attribute: attributeIdSchema, value: z.string().min(1).max(1000) })
export type AttributeValue = z.infer<typeof attributeValueSchema>
