import { z } from 'zod'
import { jobSchema } from './intake-operations.ts'

/** What of the corpus an event is about. */
export const corpusAreaSchema = z.enum([
  'corpus',
  'reports',
  'categories',
  'tags',
  'briefs',
  'sets',
  'attributes',
  'views',
  'searches',
  'dictionary',
])
export type CorpusArea = z.infer<typeof corpusAreaSchema>

/** Events say what happened; they never command. */
export const workbenchEventSchema = z.discriminatedUnion('type', [
  /** Something durable changed. `corpus` among the areas: another corpus is open now, or none. */
  z.object({ type: z.literal('corpus.changed'), areas: z.array(corpusAreaSchema), reports: z.array(z.string()) }),
  z.object({ type: z.literal('job.progress'), job: jobSchema }),
  /** How far a question that takes long is; `question` is the name its asker gave it. */
  z.object({ type: z.literal('question.progress'), question: z.string(), done: z.number().int(), total: z.number().int() }),
])
export type WorkbenchEvent = z.infer<typeof workbenchEventSchema>
