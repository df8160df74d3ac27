import type { InputOf, OutputOf } from '../../../src-shared/contract/contract.ts'
import type { Desk } from './desk.ts'
import { openCorpus, type CorpusOptions } from './list-commands.ts'
import { rowOf } from './terminal.ts'

export interface FrequencyOptions extends CorpusOptions {
  readonly unit: InputOf<'search.frequency'>['unit']
  readonly gram?: number
  readonly limit?: number
  readonly minLength?: number
  readonly minCount?: number
  /** False with `--no-stop-list`. */
  readonly stopList: boolean
  /** With `--whole`, boilerplate and meta lines count too. */
  readonly whole?: boolean
}

/** The name of the question whose progress is shown. */
const question = 'command-line'

/** Prints the most frequent terms of the corpus, each with how often and in how many reports it stands. */
export async function printFrequency(desk: Desk, options: FrequencyOptions): Promise<number> {
  await openCorpus(desk, options)
  const stopListening = desk.listen((event) => {
    if (event.type === 'question.progress' && event.question === question) {
      desk.terminal.showProgress(`${event.done} of ${event.total} texts counted`)
    }
  })
  try {
    const frequency = await desk.ask('search.frequency', inputOf(options))
    if (options.json === true) desk.terminal.printJson(frequency)
    else for (const row of frequency.rows) desk.terminal.print(lineOf(row))
    desk.terminal.say(`${frequency.reports} reports, ${frequency.terms} terms, ${frequency.distinct} different ones`)
    return 0
  } finally {
    stopListening()
  }
}

function inputOf({ unit, gram, limit, minLength, minCount, stopList, whole }: FrequencyOptions) {
  return {
    unit,
    isStopped: stopList,
    isBodyOnly: whole !== true,
    question,
    ...(gram === undefined ? {} : { gram }),
    ...(limit === undefined ? {} : { limit }),
    ...(minLength === undefined ? {} : { minLength }),
    ...(minCount === undefined ? {} : { minCount }),
  }
}

function lineOf({ term, count, reports }: OutputOf<'search.frequency'>['rows'][number]): string {
  return rowOf([term, count, reports])
}
