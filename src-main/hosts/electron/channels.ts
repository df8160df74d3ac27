/** The channels between the preload and the main process. */
export const channels = {
  call: 'workbench.call',
  event: 'workbench.event',
  menuCommand: 'host.menuCommand',
  pickFiles: 'host.pickFiles',
  pickSavePath: 'host.pickSavePath',
  openLink: 'host.openLink',
  printToPdf: 'host.printToPdf',
} as const
