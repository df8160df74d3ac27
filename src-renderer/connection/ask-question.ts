import { hashKey } from '@tanstack/react-query'
import type { Client, InputOf, OutputOf } from '../../src-shared/contract/contract.ts'
import { useQuestions } from './question-store.ts'
import { AnswerFailed } from './use-answer.ts'

/** The operations that may take long: they tell their progress and can be stopped. */
export type QuestionName =
  'search.concordance' | 'search.count' | 'search.groups' | 'search.frequency' | 'search.frequencyByReport' | 'search.keyness'

/** What is asked; its name for the core is given when it is sent. */
export type QuestionInput<Name extends QuestionName> = Omit<InputOf<Name>, 'question'>

/** What a question is known by while it is under way. */
export function questionKey<Name extends QuestionName>(name: Name, input: QuestionInput<Name> | null): string {
  return hashKey([name, input])
}

/** Asks under a new name, and has the core stop when nobody waits for the answer any longer. Throws {@link AnswerFailed}. */
export async function askQuestion<Name extends QuestionName>(
  client: Client,
  name: Name,
  input: QuestionInput<Name>,
  signal: AbortSignal,
): Promise<OutputOf<Name>> {
  const key = questionKey(name, input)
  const question = crypto.randomUUID()
  const stop = () => void client.call('search.stop', { question })
  signal.addEventListener('abort', stop, { once: true })
  useQuestions.getState().begin(key, question)
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the input of the operation but for its name, and its name
    const reply = await client.call(name, { ...input, question } as InputOf<Name>)
    if (!reply.ok) throw new AnswerFailed(reply.failure)
    return reply.value
  } finally {
    signal.removeEventListener('abort', stop)
    useQuestions.getState().end(key, question)
  }
}
