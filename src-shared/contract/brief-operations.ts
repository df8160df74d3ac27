import { z } from 'zod'
import { briefBlockSchema, briefChoiceSchema, briefSchema, briefSummarySchema } from '../domain/brief.ts'
import { briefIdSchema } from '../domain/ids.ts'
import { languageSchema } from '../domain/script.ts'
import { command, query } from './operation.ts'

const brief = z.object({ brief: briefIdSchema })

export const briefOperations = {
  'brief.list': query(z.object({}), z.array(briefSummarySchema)),
  'brief.read': query(brief, briefSchema),
  /** Composes a new brief from the tags of the chosen reports and categories. */
  'brief.compose': command(z.object({ choice: briefChoiceSchema, language: languageSchema }), briefSchema),
  /**
   * Composes a brief again. What the analyst wrote or edited stays, what she deleted stays out;
   * `kept` counts the sentences so kept, `outdated` those whose evidence composing would now state otherwise.
   */
  'brief.recompose': command(
    brief.extend({
      choice: briefChoiceSchema.optional(),
      language: languageSchema.optional(),
      restoreDropped: z.boolean().default(false),
    }),
    z.object({ brief: briefSchema, kept: z.number().int(), replaced: z.number().int(), outdated: z.array(z.string()) }),
  ),
  /** Saves the text as it stands in the editor. Slots no longer in it count as deleted by the analyst. */
  'brief.save': command(brief.extend({ blocks: z.array(briefBlockSchema) }), briefSummarySchema),
  'brief.rename': command(brief.extend({ title: z.string().trim().min(1).max(300) }), briefSummarySchema),
  'brief.delete': command(brief, z.object({})),
} as const
