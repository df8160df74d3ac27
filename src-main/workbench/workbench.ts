import type { Transport } from '../../src-shared/contract/transport.ts'

/** Where the workbench keeps what is not in a corpus, and who is at work. */
export interface WorkbenchOptions {
  /** The workbench's own data: recent corpora, the sample corpus, backups. Made when missing. */
  readonly dataFolder: string
  /** The name of the first coder of a new corpus. */
  readonly coderName: string
}

/** The core with its door open: a transport that also can be closed. */
export interface Workbench extends Transport {
  /** Finishes or stops what is under way, closes the corpus, ends all threads. */
  close(): Promise<void>
}
