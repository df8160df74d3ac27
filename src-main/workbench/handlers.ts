import type { OperationName, OutputOf, ParsedInputOf } from '../../src-shared/contract/contract.ts'
import type { Job } from '../../src-shared/contract/intake-operations.ts'
import type { Language } from '../../src-shared/domain/script.ts'
import { briefHandlers } from './brief-handlers.ts'
import { compareHandlers } from './compare-handlers.ts'
import type { CorpusDesk } from './corpus-desk.ts'
import { corpusHandlers } from './corpus-handlers.ts'
import { exchangeHandlers } from './exchange-handlers.ts'
import { findingHandlers } from './finding-handlers.ts'
import type { ImportJob } from './import-job.ts'
import { intakeHandlers } from './intake-handlers.ts'
import type { IntakePool } from './intake-pool.ts'
import { libraryHandlers } from './library-handlers.ts'
import type { RereadJob } from './reread-job.ts'
import { searchHandlers } from './search-handlers.ts'
import { tagHandlers } from './tag-handlers.ts'

/** What a handler works with. */
export interface HandlerContext {
  readonly desk: CorpusDesk
  readonly pool: IntakePool
  readonly jobs: (ImportJob | RereadJob)[]
  readonly language: Language
  readonly announceJob: (job: Job) => void
}

/** One handler an operation. It gets its input parsed, gives back the output, and throws {@link Failed} for what may fail. */
export type HandlersOf<Names extends OperationName> = {
  readonly [Name in Names]: (context: HandlerContext, input: ParsedInputOf<Name>) => OutputOf<Name> | Promise<OutputOf<Name>>
}

/** The names of the operations of one stage. */
export type NamesOf<Stage extends string> = Extract<OperationName, `${Stage}.${string}`>

/** All operations of the contract; one too few or too many does not compile. */
export const handlers = {
  ...corpusHandlers,
  ...intakeHandlers,
  ...findingHandlers,
  ...libraryHandlers,
  ...searchHandlers,
  ...tagHandlers,
  ...compareHandlers,
  ...briefHandlers,
  ...exchangeHandlers,
} satisfies HandlersOf<OperationName>
