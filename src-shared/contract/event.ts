import { z } from 'zod'
import { jobSchema } from './intake-operations.ts'

/** What of the corpus an event is about. */
export const corpusAreaSchema = z.enum(['corpus', 'reports', 'categories', 'tags', 'briefs'])
export type CorpusArea = z.infer<typeof corpusAreaSchema>

/** Events say what happened; they never command. */
export const workbenchEventSchema = z.discriminatedUnion('type', [
  /** Something durable changed. `corpus` among the areas: another corpus is open now, or none. */
  z.object({ type: z.literal('corpus.changed'), areas: z.array(corpusAreaSchema), reports: z.array(z.string()) }),
  z.object({ type: z.literal('job.progress'), job: jobSchema }),
])
export type WorkbenchEvent = z.infer<typeof workbenchEventSchema>
