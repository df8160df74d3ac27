import type { Hit, SearchRequest } from '../../../src-shared/domain/search.ts'
import type { Desk } from './desk.ts'
import { openCorpus } from './list-commands.ts'
import type { CorpusOptions } from './list-commands.ts'
import { rowOf } from './terminal.ts'

export interface SearchOptions extends CorpusOptions {
  readonly limit?: number
  readonly context: number
  readonly exact?: boolean
  readonly regex?: boolean
  readonly literal?: boolean
}

/** So many hits are asked for at once. */
const pageSize = 5000

/** Prints the hits of a query: all of them, or the first so many; as JSON `{total, hits}`, or a line a hit. */
export async function searchReports(desk: Desk, query: string, options: SearchOptions): Promise<number> {
  await openCorpus(desk, options)
  const request = {
    query,
    mode: options.regex === true ? 'regex' : options.literal === true ? 'literal' : 'language',
    isExact: options.exact === true,
  } as const satisfies Partial<SearchRequest>
  const count = await desk.ask('search.count', request)
  const wanted = Math.min(count.hits, options.limit ?? Infinity)
  const writer = options.json === true ? jsonWriter(desk, count.hits) : lineWriter(desk)
  for (let offset = 0; offset < wanted; offset += pageSize) {
    const limit = Math.min(pageSize, wanted - offset)
    const { lines } = await desk.ask('search.concordance', { ...request, context: options.context, offset, limit })
    writer.write(lines)
  }
  writer.end()
  desk.terminal.say(`${count.hits} hits in ${count.reports} reports`)
  return 0
}

interface HitWriter {
  write(hits: readonly Hit[]): void
  end(): void
}

/** One object, written piece by piece: there may be millions of hits. */
function jsonWriter({ terminal }: Desk, total: number): HitWriter {
  let isFirst = true
  terminal.write(`{"total":${total},"hits":[`)
  return {
    write(hits) {
      for (const { report, file, start, end, quote, left, right } of hits) {
        terminal.write(`${isFirst ? '\n' : ',\n'}${JSON.stringify({ report, file, start, end, quote, left, right })}`)
        isFirst = false
      }
    },
    end: () => terminal.write(isFirst ? ']}\n' : '\n]}\n'),
  }
}

function lineWriter({ terminal }: Desk): HitWriter {
  return {
    write(hits) {
      for (const { file, start, end, left, quote, right } of hits) {
        const [before, hit, after] = [left, quote, right].map((text) => text.replaceAll(/\s+/g, ' '))
        terminal.print(rowOf([file, `${start}–${end}`, `${before ?? ''}【${hit ?? ''}】${after ?? ''}`]))
      }
    },
    end: () => undefined,
  }
}
