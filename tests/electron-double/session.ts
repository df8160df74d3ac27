type PageHandler = (request: Request) => Promise<Response>
type RequestFilter = (details: { url: string }, decide: (decision: { cancel?: boolean }) => void) => void

let handlePage: PageHandler | null = null
let filterRequest: RequestFilter = (_details, decide) => decide({})
const deciders = new Set<unknown>()

export const protocol = {
  /** Privileges are the stand-in origin's own: https is standard, secure and has fetch. */
  registerSchemesAsPrivileged: (schemes: readonly unknown[]) => schemes.length,
}

export const session = {
  defaultSession: {
    protocol: {
      handle(_scheme: string, handler: PageHandler): void {
        handlePage = handler
      },
    },
    webRequest: {
      onBeforeRequest(filter: RequestFilter): void {
        filterRequest = filter
      },
    },
    // Chromium under test denies what is not granted; that a decider was set is all that is seen here.
    setPermissionRequestHandler: (decider: unknown) => deciders.add(decider),
    setPermissionCheckHandler: (decider: unknown) => deciders.add(decider),
    setDevicePermissionHandler: (decider: unknown) => deciders.add(decider),
  },
}

/** What the main bundle answers to a request for `url`; null when its filter cancels the request. */
export async function answerPageRequest(url: string): Promise<Response | null> {
  let isCancelled = false
  filterRequest({ url }, (decision) => {
    isCancelled = decision.cancel === true
  })
  if (isCancelled || handlePage === null) return null
  return await handlePage(new Request(url))
}
