type Handler = (event: unknown, request: unknown) => unknown

const handlers = new Map<string, Handler>()

export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`${channel} has a handler already`)
    handlers.set(channel, handler)
  },
}

/** What a window's `ipcRenderer.invoke` comes to. */
export async function answerInvoke(event: unknown, channel: string, request: unknown): Promise<unknown> {
  const handler = handlers.get(channel)
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`)
  return await handler(event, request)
}
