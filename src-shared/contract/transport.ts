import { z } from 'zod'
import { languageSchema } from '../domain/script.ts'
import type { WorkbenchEvent } from './event.ts'
import { failureSchema } from './failure.ts'

/** A call as every transport carries it; `language` is that of the messages in a failure. */
export const callSchema = z.object({ operation: z.string(), input: z.unknown(), language: languageSchema })
export type Call = z.infer<typeof callSchema>

/** A reply as every transport carries it; the value is parsed by the caller where that is wanted. */
export const answerSchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), failure: failureSchema }),
])
export type Answer = z.infer<typeof answerSchema>

/** Carries calls to the core and events back: in one process, to a thread, over HTTP or over Electron's IPC. */
export interface Transport {
  send(call: Call): Promise<Answer>
  /** Hears events until the returned function is called. */
  listen(hear: (event: WorkbenchEvent) => void): () => void
}
