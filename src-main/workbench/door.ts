import type { z } from 'zod'
import { contract, isOperationName } from '../../src-shared/contract/contract.ts'
import type { WorkbenchEvent } from '../../src-shared/contract/event.ts'
import type { Answer, Call } from '../../src-shared/contract/transport.ts'
import type { Language } from '../../src-shared/domain/script.ts'
import { Failed } from '../corpus/failed.ts'
import { newUuid } from '../corpus/new-id.ts'
import { findOwnWords } from '../intake/own-words-queries.ts'
import { noOwnWords } from '../intake/words/own-words.ts'
import { CorpusDesk } from './corpus-desk.ts'
import { describeFailure } from './failure-message.ts'
import { handlers, type HandlerContext } from './handlers.ts'
import { IntakePool } from './intake-pool.ts'
import type { ProgramPlaces } from './places.ts'
import type { WorkbenchOptions } from './workbench.ts'

/** Handlers as the door sees them: the types of each were checked where they were written. */
type AnyHandler = (context: HandlerContext, input: unknown) => unknown

/**
 * The core's only door. Every call is parsed with the contract's schema before its handler sees it; whatever
 * a handler throws becomes a failure here, and a mistake of ours becomes `internal` with a number that is in the log.
 */
export class Door {
  private readonly desk: CorpusDesk
  private readonly pool: IntakePool
  private readonly jobs: HandlerContext['jobs'] = []
  private readonly announce: (event: WorkbenchEvent) => void

  constructor(options: WorkbenchOptions, places: ProgramPlaces, announce: (event: WorkbenchEvent) => void) {
    this.announce = announce
    this.desk = new CorpusDesk(options, places, (event) => this.passOn(event))
    this.pool = new IntakePool(places.threads['intake-worker'])
  }

  async answer(call: Call): Promise<Answer> {
    try {
      return { ok: true, value: await this.handle(call) }
    } catch (error) {
      return { ok: false, failure: describeFailure(asFailed(error, call.operation), call.language) }
    }
  }

  /** Stops jobs, waits for a backup under way, closes the corpus. */
  async close(): Promise<void> {
    for (const { progress } of this.jobs) progress.cancel()
    await Promise.all(this.jobs.map(({ finished }) => finished))
    await this.desk.settle()
    await this.desk.close()
    await this.desk.reading.close()
    await this.pool.close()
  }

  private async handle({ operation, input, language }: Call): Promise<unknown> {
    if (!isOperationName(operation)) throw new Failed('unknown_operation', operation)
    const parsed = contract[operation].input.safeParse(input)
    if (!parsed.success) throw badInput(parsed.error)
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the input was parsed by the operation's own schema
    const handler = handlers[operation] as AnyHandler
    return handler(this.contextIn(language), parsed.data)
  }

  /** Workers read by the dictionary of the corpus that is open now, as it is now. */
  private passOn(event: WorkbenchEvent): void {
    if (event.type === 'corpus.changed' && event.areas.some((area) => area === 'corpus' || area === 'dictionary')) {
      const corpus = this.desk.corpusOrNull()
      this.pool.takeOwnWords(corpus === null ? noOwnWords : findOwnWords(corpus))
    }
    this.announce(event)
  }

  private contextIn(language: Language): HandlerContext {
    const { desk, pool, jobs } = this
    return { desk, pool, jobs, language, announceJob: (job) => this.announce({ type: 'job.progress', job }) }
  }
}

function badInput(error: z.ZodError): Failed {
  const [issue] = error.issues
  return new Failed('bad_input', issue?.path.join('.') ?? null, issue?.message ?? null)
}

function asFailed(error: unknown, operation: string): Failed {
  if (error instanceof Failed) return error
  const number = newUuid()
  console.error(`internal failure ${number} in ${operation}:`, error)
  return new Failed('internal', number)
}
