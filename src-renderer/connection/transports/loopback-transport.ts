import { workbenchEventSchema } from '../../../src-shared/contract/event.ts'
import type { WorkbenchEvent } from '../../../src-shared/contract/event.ts'
import { answerSchema } from '../../../src-shared/contract/transport.ts'
import type { Answer, Call, Transport } from '../../../src-shared/contract/transport.ts'
import { unreachableAnswer } from './unreachable.ts'

/** What may have changed while nobody listened: anything. */
const anythingChanged: WorkbenchEvent = {
  type: 'corpus.changed',
  areas: ['corpus', 'reports', 'categories', 'tags', 'briefs'],
  reports: [],
}

/** Brings calls to the loopback host by fetch, and its events back as server-sent events. */
export function createLoopbackTransport(): Transport {
  const hearers = new Set<(event: WorkbenchEvent) => void>()
  const announce = (event: WorkbenchEvent) => hearers.forEach((hear) => hear(event))
  let source: EventSource | null = null
  return {
    send,
    listen(hear) {
      hearers.add(hear)
      source ??= openEventSource(announce)
      return () => {
        hearers.delete(hear)
      }
    },
  }
}

async function send(call: Call): Promise<Answer> {
  try {
    const response = await fetch('/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(call),
    })
    if (!(response.headers.get('content-type') ?? '').startsWith('application/json')) {
      return unreachableAnswer(call.language, `${response.status} ${await response.text()}`)
    }
    return answerSchema.parse(await response.json())
  } catch (error) {
    return unreachableAnswer(call.language, error)
  }
}

/** The browser connects again by itself; events missed meanwhile are made good by saying that anything may have changed. */
function openEventSource(announce: (event: WorkbenchEvent) => void): EventSource {
  const source = new EventSource('/events')
  let wasLost = false
  source.addEventListener('message', (message: MessageEvent<string>) => {
    announce(workbenchEventSchema.parse(JSON.parse(message.data)))
  })
  source.addEventListener('error', () => {
    wasLost = true
  })
  source.addEventListener('open', () => {
    if (wasLost) announce(anythingChanged)
    wasLost = false
  })
  return source
}
