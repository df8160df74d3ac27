import { create } from 'zustand'

/** A question under way that may take long. `total` is 0 until the core says how much there is to do. */
export interface RunningQuestion {
  /** The name it was asked under. */
  readonly question: string
  readonly done: number
  readonly total: number
}

interface QuestionState {
  /** By what is asked (see `questionKey`), so that those who show it find it. */
  readonly running: ReadonlyMap<string, RunningQuestion>
  readonly begin: (key: string, question: string) => void
  readonly hear: (progress: RunningQuestion) => void
  readonly end: (key: string, question: string) => void
}

/** Which long questions are under way, and how far. */
export const useQuestions = create<QuestionState>((set) => ({
  running: new Map(),
  begin: (key, question) => set(({ running }) => ({ running: new Map(running).set(key, { question, done: 0, total: 0 }) })),
  hear: ({ question, done, total }) =>
    set((state) => {
      const key = [...state.running].find(([, each]) => each.question === question)?.[0]
      return key === undefined ? state : { running: new Map(state.running).set(key, { question, done, total }) }
    }),
  end: (key, question) =>
    set((state) => {
      // The same may have been asked anew meanwhile.
      if (state.running.get(key)?.question !== question) return state
      const running = new Map(state.running)
      running.delete(key)
      return { running }
    }),
}))
