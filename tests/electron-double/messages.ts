/** What a test tells the double's process. */
export type ToDouble =
  | { readonly kind: 'answerDialog'; readonly paths: readonly string[] }
  | { readonly kind: 'chooseMenu'; readonly command: string }
  | { readonly kind: 'knowPaths'; readonly paths: Readonly<Record<string, string>> }

/** What the double's process tells the test. */
export type FromDouble =
  | { readonly kind: 'windowOpened'; readonly devTools: string }
  | { readonly kind: 'errorBox'; readonly message: string }
  | { readonly kind: 'linkOpened'; readonly url: string }
  | { readonly kind: 'done' }

/** Tells the test, where one is listening. */
export function tellTest(message: FromDouble): void {
  process.send?.(message)
}

/** Hears one kind of message from the test; answers `done` when `act` has ended. */
export function hearTest<Kind extends ToDouble['kind']>(
  kind: Kind,
  act: (message: Extract<ToDouble, { kind: Kind }>) => void | Promise<void>,
): void {
  process.on('message', (message: ToDouble) => {
    if (!isKind(message, kind)) return
    void Promise.resolve(act(message)).then(() => tellTest({ kind: 'done' }))
  })
}

function isKind<Kind extends ToDouble['kind']>(message: ToDouble, kind: Kind): message is Extract<ToDouble, { kind: Kind }> {
  return message.kind === kind
}
