import { join } from 'node:path'
import { historyEntrySchema, type CorpusInfo } from '../../src-shared/contract/corpus-operations.ts'
import type { Language } from '../../src-shared/domain/script.ts'
import { listBackups, restoreBackup } from '../corpus/backup.ts'
import { redo, undo, type Undoable } from '../corpus/change-log.ts'
import { checkCorpus } from '../corpus/check-corpus.ts'
import { editReport, editReports } from '../corpus/edit-reports.ts'
import { Failed } from '../corpus/failed.ts'
import { listHistory } from '../corpus/history-queries.ts'
import { setCoder } from '../corpus/open-corpus.ts'
import { findReport, removeReports } from '../corpus/report-queries.ts'
import { addStarterCodebook } from '../tag/codebook.ts'
import { describeCorpus } from './corpus-desk.ts'
import { describeFailure } from './failure-message.ts'
import type { HandlerContext, HandlersOf, NamesOf } from './handlers.ts'
import { fillWithSample } from './sample-corpus.ts'
import { readStarterCodebook } from './starter-codebook.ts'

/** Opening and closing, the library, undo and backups. */
export const corpusHandlers = {
  'corpus.current': ({ desk }) => {
    const corpus = desk.corpusOrNull()
    return corpus === null ? null : describeCorpus(corpus)
  },
  'corpus.recent': ({ desk }) => desk.recent.list(),
  'corpus.forget': ({ desk }, { path }) => {
    desk.recent.forget(path)
    return {}
  },
  'corpus.create': async (context, { path, codebook, language }) => {
    refuseWhileImporting(context)
    const corpus = await context.desk.createAt(path)
    if (codebook === 'starter') addStarterCodebook(corpus, readStarterCodebook(context.desk.places.resources), language)
    return describeCorpus(corpus)
  },
  'corpus.open': async (context, { path }) => {
    refuseWhileImporting(context)
    return describeCorpus(await context.desk.openAt(path))
  },
  'corpus.openFailure': ({ desk, language }) =>
    desk.openFailure && { path: desk.openFailure.path, failure: describeFailure(desk.openFailure.failed, language) },
  'corpus.openSample': (context, { language }) => openSample(context, language),
  'corpus.close': async (context) => {
    refuseWhileImporting(context)
    await context.desk.close()
    return {}
  },
  'corpus.undo': (context) => {
    refuseWhileImporting(context)
    return named(undo(context.desk.corpus()))
  },
  'corpus.redo': (context) => {
    refuseWhileImporting(context)
    return named(redo(context.desk.corpus()))
  },
  'corpus.history': ({ desk }, { limit }) => listHistory(desk.corpus(), limit).map((entry) => historyEntrySchema.parse(entry)),
  'corpus.check': ({ desk }) => checkCorpus(desk.corpus()),
  'corpus.backups': ({ desk }, { path }) => listBackups(desk.backupFolder(path)),
  'corpus.restoreBackup': async (context, { path, backup }) => {
    refuseWhileImporting(context)
    if (context.desk.corpusOrNull()?.path === path) await context.desk.close()
    if (!listBackups(context.desk.backupFolder(path)).some((entry) => entry.path === backup))
      throw new Failed('not_found', 'backup', backup)
    restoreBackup(path, backup, new Date().toISOString())
    return describeCorpus(await context.desk.openAt(path))
  },
  'corpus.setCoder': ({ desk }, { name }) => {
    setCoder(desk.corpus(), name)
    desk.announceAll()
    return describeCorpus(desk.corpus())
  },
  'corpus.reports': ({ desk }, listing) => desk.ask('corpus.reports', listing),
  'corpus.reportIds': ({ desk }, listing) => desk.ask('corpus.reportIds', listing),
  'corpus.report': ({ desk }, { report }) => findReport(desk.corpus(), report),
  'corpus.editReport': ({ desk }, { report, changes }) => editReport(desk.corpus(), report, changes),
  'corpus.editReports': ({ desk }, edit) => editReports(desk.corpus(), edit),
  'corpus.removeReports': ({ desk }, { reports }) => ({ removed: removeReports(desk.corpus(), reports) }),
} satisfies HandlersOf<NamesOf<'corpus'>>

async function openSample(context: HandlerContext, language: Language): Promise<CorpusInfo> {
  refuseWhileImporting(context)
  const { desk } = context
  const stamp = new Date().toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.')
  const corpus = await desk.createAt(
    join(desk.options.dataFolder, 'sample', `${language === 'en' ? 'Sample' : '示例'} ${stamp}.duizhao`),
  )
  addStarterCodebook(corpus, readStarterCodebook(desk.places.resources), language)
  await fillWithSample(corpus, context.pool, desk.places.resources)
  return describeCorpus(corpus)
}

/** What would change the ground under a running import waits for it. */
function refuseWhileImporting({ jobs }: HandlerContext): void {
  if (jobs.some(({ progress }) => progress.isUnderWay())) throw new Failed('conflict', 'corpus', 'import')
}

function named({ action, label, subject }: Undoable): Pick<Undoable, 'action' | 'label' | 'subject'> {
  return { action, label, subject }
}
