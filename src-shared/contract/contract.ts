import type { z } from 'zod'
import { briefOperations } from './brief-operations.ts'
import { compareOperations } from './compare-operations.ts'
import { corpusOperations } from './corpus-operations.ts'
import { exchangeOperations } from './exchange-operations.ts'
import type { Reply } from './failure.ts'
import { folderOperations } from './folder-operations.ts'
import { intakeOperations } from './intake-operations.ts'
import { libraryOperations } from './library-operations.ts'
import { searchOperations } from './search-operations.ts'
import { tagOperations } from './tag-operations.ts'

/** Everything the core can be asked to do: each operation once. */
export const contract = {
  ...corpusOperations,
  ...intakeOperations,
  ...libraryOperations,
  ...searchOperations,
  ...tagOperations,
  ...compareOperations,
  ...briefOperations,
  ...exchangeOperations,
  ...folderOperations,
} as const

export type Contract = typeof contract
export type OperationName = keyof Contract

/** What a caller passes: fields with a default may be left out. */
export type InputOf<Name extends OperationName> = z.input<Contract[Name]['input']>
/** What a handler gets: the input parsed, defaults filled in. */
export type ParsedInputOf<Name extends OperationName> = z.output<Contract[Name]['input']>
export type OutputOf<Name extends OperationName> = z.output<Contract[Name]['output']>

/** One typed method for every operation. */
export interface Client {
  call<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<Reply<OutputOf<Name>>>
}

/** True when the text names an operation of the contract. */
export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(contract, name)
}
