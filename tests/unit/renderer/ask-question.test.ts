import { describe, expect, it } from 'vitest'
import { askQuestion, questionKey } from '../../../src-renderer/connection/ask-question.ts'
import { useQuestions } from '../../../src-renderer/connection/question-store.ts'
import { AnswerFailed } from '../../../src-renderer/connection/use-answer.ts'
import { createClient } from '../../../src-shared/contract/client.ts'
import type { Answer, Call, Transport } from '../../../src-shared/contract/transport.ts'

/** A core that answers the question only when told, and keeps what it was asked. */
function givenSlowCore() {
  const calls: Call[] = []
  let answer: (value: Answer) => void = () => undefined
  const transport: Transport = {
    send: (call) => {
      calls.push(call)
      if (call.operation === 'search.stop') return Promise.resolve({ ok: true, value: {} })
      return new Promise((resolve) => {
        answer = resolve
      })
    },
    listen: () => () => undefined,
  }
  const client = createClient(transport, { language: () => 'en', checkOutput: true })
  return { client, calls, answer: (value: Answer) => answer(value) }
}

const input = { query: '网格' }

describe('a question that takes long', () => {
  it('is asked under a name, under way until it is answered', async () => {
    const { client, calls, answer } = givenSlowCore()
    const asked = askQuestion(client, 'search.count', input, new AbortController().signal)
    const running = useQuestions.getState().running.get(questionKey('search.count', input))
    expect(calls).toMatchObject([{ operation: 'search.count', input: { query: '网格', question: running?.question } }])
    answer({ ok: true, value: { hits: 3, reports: 2 } })
    expect(await asked).toEqual({ hits: 3, reports: 2 })
    expect(useQuestions.getState().running.size).toBe(0)
  })

  it('is stopped in the core once nobody waits for it', async () => {
    const { client, calls, answer } = givenSlowCore()
    const waiting = new AbortController()
    const asked = askQuestion(client, 'search.count', input, waiting.signal)
    const question = useQuestions.getState().running.get(questionKey('search.count', input))?.question
    waiting.abort()
    expect(calls.at(-1)).toMatchObject({ operation: 'search.stop', input: { question } })
    answer({ ok: false, failure: { code: 'cancelled', place: null, detail: null, message: 'Cancelled.' } })
    await expect(asked).rejects.toBeInstanceOf(AnswerFailed)
    expect(useQuestions.getState().running.size).toBe(0)
  })
})
