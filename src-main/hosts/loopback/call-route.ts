import type { IncomingMessage } from 'node:http'
import type { Failure, FailureCode } from '../../../src-shared/contract/failure.ts'
import { callSchema } from '../../../src-shared/contract/transport.ts'
import type { Answer, Transport } from '../../../src-shared/contract/transport.ts'

/** Calls carry text, never files; in bytes. */
const largestCall = 64 * 1024 * 1024

/** Answers `POST /call`: the body is a call as JSON, the answer goes back as JSON. */
export async function answerCall(request: IncomingMessage, transport: Transport): Promise<{ status: number; answer: Answer }> {
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) {
    return refused(415, 'bad_input', 'expected application/json')
  }
  const body = await readBody(request)
  if (body === null) return refused(413, 'file_too_large', `a call may have ${largestCall} bytes`)
  const call = callSchema.safeParse(parsedJson(body))
  if (!call.success) return refused(400, 'bad_input', call.error.issues[0]?.message ?? 'not a call')
  return { status: 200, answer: await transport.send(call.data) }
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue
    size += chunk.length
    if (size > largestCall) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON is not a call: the schema says so.
    return undefined
  }
}

/** The language of the caller is not known here; the window never sends such a call. */
function refused(status: number, code: FailureCode, detail: string): { status: number; answer: Answer } {
  const failure: Failure = { code, place: 'POST /call', detail, message: `The request was refused: ${detail}.` }
  return { status, answer: { ok: false, failure } }
}
