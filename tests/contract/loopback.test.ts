import { onTestFinished } from 'vitest'
import { answerSchema, type Transport } from '../../src-shared/contract/transport.ts'
import { workbenchEventSchema, type WorkbenchEvent } from '../../src-shared/contract/event.ts'
import { createDroppedFiles } from '../../src-main/hosts/loopback/dropped-files.ts'
import { startLoopbackServer } from '../../src-main/hosts/loopback/loopback-server.ts'
import { openWorkbenchHere } from '../../src-main/workbench/open-workbench-here.ts'
import { givenFolder } from '../given/given-corpus.ts'
import { describeContract } from './contract-suite.ts'

/** What a browser does towards the loopback host: takes the cookie for the token, posts calls, reads the event stream. */
async function connectTo(address: string): Promise<Transport> {
  const { origin } = new URL(address)
  const entered = await fetch(address, { redirect: 'manual' })
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const events = await fetch(`${origin}/events`, { headers: { cookie } })
  const ears = new Set<(event: WorkbenchEvent) => void>()
  void hearEvents(events, (event) => ears.forEach((hear) => hear(event)))
  return {
    async send(call) {
      const headers = { cookie, origin, 'content-type': 'application/json' }
      const reply = await fetch(`${origin}/call`, { method: 'POST', headers, body: JSON.stringify(call) })
      return answerSchema.parse(await reply.json())
    },
    listen(hear) {
      ears.add(hear)
      return () => ears.delete(hear)
    },
  }
}

async function hearEvents(response: Response, hear: (event: WorkbenchEvent) => void): Promise<void> {
  if (response.body === null) throw new Error('no event stream')
  let text = ''
  try {
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      text += chunk
      const messages = text.split('\n\n')
      text = messages.pop() ?? ''
      for (const message of messages) {
        const data = message.split('\n').find((line) => line.startsWith('data:'))
        if (data !== undefined) hear(workbenchEventSchema.parse(JSON.parse(data.slice(5))))
      }
    }
  } catch (error) {
    // The server ends the stream when the test is over.
    if (!(error instanceof TypeError)) throw error
  }
}

describeContract('over the loopback host', async (dataFolder) => {
  const transport = openWorkbenchHere({ dataFolder, coderName: 'Lin' })
  const droppedFiles = await createDroppedFiles()
  const server = await startLoopbackServer({ transport, pageFolder: givenFolder(), droppedFiles, onWindows: () => undefined })
  onTestFinished(async () => {
    await server.close()
    await transport.close()
    await droppedFiles.removeAll()
  })
  return connectTo(server.address)
})
