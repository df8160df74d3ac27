import {
  composeNewBrief,
  deleteBrief,
  listBriefs,
  readBrief,
  recomposeStoredBrief,
  renameBrief,
  saveBrief,
} from '../brief/keep-briefs.ts'
import { readStarterCodebook } from './starter-codebook.ts'
import type { HandlersOf, NamesOf } from './handlers.ts'

/** Composing and keeping briefs. */
export const briefHandlers = {
  'brief.list': ({ desk }) => listBriefs(desk.corpus()),
  'brief.read': ({ desk }, { brief }) => readBrief(desk.corpus(), brief),
  'brief.compose': ({ desk }, request) =>
    composeNewBrief(desk.corpus(), { ...request, starters: readStarterCodebook(desk.places.resources) }),
  'brief.recompose': ({ desk }, request) =>
    recomposeStoredBrief(desk.corpus(), { ...request, starters: readStarterCodebook(desk.places.resources) }),
  'brief.save': ({ desk }, { brief, blocks }) => saveBrief(desk.corpus(), brief, blocks),
  'brief.rename': ({ desk }, { brief, title }) => renameBrief(desk.corpus(), brief, title),
  'brief.delete': ({ desk }, { brief }) => {
    deleteBrief(desk.corpus(), brief)
    return {}
  },
} satisfies HandlersOf<NamesOf<'brief'>>
