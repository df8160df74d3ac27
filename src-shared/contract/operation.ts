import type { z } from 'zod'

/** A query only reads; a command may change the corpus file, and then announces it as an event. */
export type OperationKind = 'query' | 'command'

/** One thing the core can be asked to do, declared once; client, handlers and transports are derived from it. */
export interface Operation<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly kind: OperationKind
  readonly input: Input
  readonly output: Output
}

/** Declares an operation that reads. */
export function query<Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) {
  return { kind: 'query', input, output } as const satisfies Operation<Input, Output>
}

/** Declares an operation that may change something. */
export function command<Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) {
  return { kind: 'command', input, output } as const satisfies Operation<Input, Output>
}
