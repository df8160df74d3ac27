import type { Language } from '../domain/script.ts'
import type { Client, OperationName } from './contract.ts'
import { contract } from './contract.ts'
import type { Reply } from './failure.ts'
import type { Transport } from './transport.ts'

/**
 * A client over any transport. Outputs are parsed with the contract's schema when `checkOutput` is
 * on (tests, development), so that a handler that drifts from the contract is seen at once.
 */
export function createClient(transport: Transport, options: { language: () => Language; checkOutput: boolean }): Client {
  return {
    async call(name, input) {
      const answer = await transport.send({ operation: name, input, language: options.language() })
      if (!answer.ok) return answer
      // The core promises the contract's output type; the one place where the wire's unknown becomes typed.
      const value = options.checkOutput ? contract[name].output.parse(answer.value) : answer.value
      // eslint-disable-next-line typescript/no-unsafe-type-assertion -- parsed above, or promised by the core
      return { ok: true, value } as Reply<never>
    },
  }
}

/** Sorted names of all operations. */
export function operationNames(): OperationName[] {
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- keys of the contract are its names
  return (Object.keys(contract) as OperationName[]).toSorted()
}
