import type { WorkbenchEvent } from '../../src-shared/contract/event.ts'
import type { Answer, Call } from '../../src-shared/contract/transport.ts'

/** What goes to the corpus thread. */
export type ToThread = { readonly kind: 'call'; readonly number: number; readonly call: Call } | { readonly kind: 'close' }

/** What comes from it. */
export type FromThread =
  | { readonly kind: 'answer'; readonly number: number; readonly answer: Answer }
  | { readonly kind: 'event'; readonly event: WorkbenchEvent }
  | { readonly kind: 'closed' }
