/** What to ask a person for when files are picked. Extensions are without the dot; null: any. */
export interface PickRequest {
  readonly purpose: 'importFiles' | 'importFolder' | 'openCorpus' | 'openTable'
  readonly extensions: readonly string[] | null
}

/** What to ask a person for when a place to save is picked. */
export interface SaveRequest {
  readonly suggestedName: string
  readonly extension: string
}

/**
 * What a host does differently. `dialogs: 'native'` opens the system's own dialogs; `'inWindow'`
 * means that the interface shows folders by itself through `folder.list`, so the pick functions are absent.
 * `DroppedFile` is the window's own file object, which this room does not know.
 */
export interface Host<DroppedFile = unknown> {
  readonly kind: 'electron' | 'loopback'
  readonly dialogs:
    | {
        readonly kind: 'native'
        pickFiles(request: PickRequest): Promise<readonly string[]>
        pickSavePath(request: SaveRequest): Promise<string | null>
      }
    | { readonly kind: 'inWindow' }
  /** Paths that the core can read for files dropped or chosen in the window (loopback: after sending it the bytes). */
  pathsOfFiles(files: readonly DroppedFile[]): Promise<readonly string[]>
  /** Opens an http(s) address in the person's own browser. */
  openLink(url: string): Promise<void>
  /** Writes the page as PDF where the host can; null where it cannot (then the browser's print dialog is used). */
  readonly printToPdf: ((path: string) => Promise<void>) | null
  /** Commands chosen from the application's own menu, such as `edit.undo`; a host without a menu never calls. */
  onMenuCommand(hear: (command: string) => void): () => void
}
