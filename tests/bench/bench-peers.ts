import type { ClassFigures } from './bench-search.ts'
import { median, megabytes, round, say } from './bench-measures.ts'
import { openFtsTrigram } from './peers/fts-trigram.ts'
import { openMiniSearch } from './peers/mini-search.ts'
import type { Peer } from './peers/peer.ts'
import { openRipgrep } from './peers/ripgrep.ts'

/** Passages of a class that a peer is asked for. */
const asked = 3

interface PeerBench {
  readonly folder: string
  readonly reportCount: number
  /** The size of the texts in UTF-8. */
  readonly textBytes: number
  readonly figures: readonly ClassFigures[]
}

/** What other programs take to find the same passages in the same texts, one after the other. */
export async function benchPeers(bench: PeerBench): Promise<void> {
  for (const open of [openRipgrep, openFtsTrigram, openMiniSearch]) {
    const peer = await open(bench.folder, bench.reportCount)
    if ('missing' in peer) {
      say(peer.name, peer.missing, '')
      continue
    }
    sayBuilding(peer, bench)
    for (const figures of bench.figures) await sayClass(peer, figures)
    await peer.close()
  }
}

function sayBuilding({ name, built }: Peer, { textBytes }: PeerBench): void {
  if (built === null) return
  const share = `${megabytes(built.bytes)} ${built.isInMemory ? 'of memory' : 'beside the texts'}, ${round((100 * built.bytes) / textBytes)} % of them`
  say(`${name}: building`, `${round(built.milliseconds / 1000)} s, ${share}`, '')
}

async function sayClass(peer: Peer, { queries, milliseconds }: ClassFigures): Promise<void> {
  const passages = (queries.passages ?? []).slice(0, Math.min(asked, milliseconds.length))
  if (passages.length === 0) return
  const spent: number[] = []
  let hits = 0
  for (const passage of passages) {
    const begun = performance.now()
    hits += await peer.count(passage)
    spent.push(performance.now() - begun)
  }
  const ours = median(milliseconds.slice(0, passages.length))
  say(
    `${peer.name}: ${queries.name}`,
    `${round(median(spent))} ms, ${round(median(spent) / ours)} × ours, ${round(hits / passages.length)} hits`,
    peer.note(passages[0] ?? ''),
  )
}
