import { Failed } from '../failed.ts'

/** What a question that may take long is given: whether it is to end early, and whom to tell how far it is. */
export interface QuestionControl {
  readonly isStopped: () => boolean
  readonly tell: (done: number, total: number) => void
}

/** How many steps go by between two looks at the stop sign. */
const stride = 64

/** Goes through `total` steps, telling how far it is; throws `cancelled` when the question is stopped. */
export function goThrough(total: number, control: QuestionControl, step: (index: number) => void): void {
  for (let index = 0; index < total; index += 1) {
    if (index % stride === 0) {
      if (control.isStopped()) throw new Failed('cancelled')
      control.tell(index, total)
    }
    step(index)
  }
}
