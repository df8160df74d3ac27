import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { OutputOf } from '../../src-shared/contract/contract.ts'
import { askQuestion, questionKey, type QuestionInput, type QuestionName } from './ask-question.ts'
import { useQuestions, type RunningQuestion } from './question-store.ts'
import { AnswerFailed, type AnswerState } from './use-answer.ts'
import { useWorkbench } from './workbench-context.tsx'

export interface LongAnswerState<Value> extends AnswerState<Value> {
  /** How far the question is while it is under way. */
  readonly running: RunningQuestion | null
  readonly stop: () => void
}

/** As `useAnswer`, for questions that may take long: with their progress, and stopped once another is asked or nobody looks. */
export function useQuestion<Name extends QuestionName>(
  name: Name,
  input: QuestionInput<Name> | null,
): LongAnswerState<OutputOf<Name>> {
  const { client } = useWorkbench()
  const result = useQuery<OutputOf<Name>>({
    queryKey: [name, input],
    enabled: input !== null,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: Infinity,
    networkMode: 'always',
    queryFn: async ({ signal }) => {
      if (input === null) throw new Error('asked without input')
      return await askQuestion(client, name, input, signal)
    },
  })
  const running = useRunning(questionKey(name, input))
  const stop = useStop(running)
  return {
    value: result.data,
    failure: result.error instanceof AnswerFailed ? result.error.failure : null,
    isLoading: result.isLoading,
    isOld: result.isPlaceholderData,
    askAgain: () => void result.refetch(),
    running,
    stop,
  }
}

/** How far the question of this key is; null when it is not under way. */
export function useRunning(key: string): RunningQuestion | null {
  return useQuestions((state) => state.running.get(key) ?? null)
}

/** Stops a question; it then fails with `cancelled`. */
export function useStop(running: RunningQuestion | null): () => void {
  const { client } = useWorkbench()
  const question = running?.question
  return useCallback(() => {
    if (question !== undefined) void client.call('search.stop', { question })
  }, [client, question])
}
