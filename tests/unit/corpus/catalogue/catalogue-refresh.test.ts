import { array, assert, constantFrom, infiniteStream, nat, property, subarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AttributeId, ReportId, ReportSetId } from '../../../../src-shared/domain/ids.ts'
import { libraryColumns, type LibraryColumn } from '../../../../src-shared/domain/library-view.ts'
import { Catalogue } from '../../../../src-main/corpus/catalogue/catalogue.ts'
import { redo, undo } from '../../../../src-main/corpus/change-log.ts'
import { Failed } from '../../../../src-main/corpus/failed.ts'
import { editReport } from '../../../../src-main/corpus/edit-reports.ts'
import { readRows, removeReports } from '../../../../src-main/corpus/report-queries.ts'
import { sql } from '../../../../src-main/corpus/sql.ts'
import type { SqliteCorpus } from '../../../../src-main/corpus/sqlite-corpus.ts'
import { listCategories } from '../../../../src-main/tag/category-queries.ts'
import { deleteCategory, editCategory, moveCategory } from '../../../../src-main/tag/codebook.ts'
import { listTags } from '../../../../src-main/tag/tag-queries.ts'
import { removeTags } from '../../../../src-main/tag/tagging.ts'
import {
  addToSet,
  facetLines,
  givenAttribute,
  givenFilter,
  givenPlace,
  givenSet,
  givenWorkModel,
  sayAll,
  setValue,
  titlesOf,
} from '../../../given/given-catalogue.ts'
import { givenCategory, givenCorpus, givenReport, givenTag, type GivenCorpus } from '../../../given/given-corpus.ts'

const attributesOf = (corpus: SqliteCorpus) =>
  corpus.all<{ id: AttributeId }>(sql`SELECT id FROM attribute ORDER BY id`).map(({ id }) => id)

/** What the catalogue says of the whole corpus, sorted by these columns and by those of attributes. */
function say(catalogue: Catalogue, corpus: SqliteCorpus, columns: readonly LibraryColumn[] = libraryColumns): unknown {
  const attributes = attributesOf(corpus)
  return sayAll(catalogue, attributes, [...columns, ...attributes.map((id) => `attribute:${id}` as const)])
}

/** Lets the catalogue follow what was announced since. */
function follow(catalogue: Catalogue, { corpus, touched }: GivenCorpus): void {
  for (const change of touched.splice(0)) catalogue.refresh(corpus, change)
}

const sharedWords =
  '近年来，各乡镇党委坚持把防汛救灾摆在首位，组织驻村工作队逐户走访，转移群众三百余人，发放物资两千件，修整道路十二公里，安装路灯四百盏。'

describe('a catalogue that follows changes', () => {
  it('keeps the ordinals of reports that stay, and frees that of one that goes', () => {
    const given = givenCorpus()
    const { corpus } = given
    const [one, two] = [givenReport(corpus, ['一']), givenReport(corpus, ['二'])]
    const catalogue = Catalogue.load(corpus)
    given.touched.length = 0
    const ordinal = catalogue.ordinalOf(two) ?? -1
    const content = catalogue.content(catalogue.ordinalOf(one) ?? -1)
    removeReports(corpus, [one])
    follow(catalogue, given)
    expect([catalogue.size, catalogue.reportCount, catalogue.ordinalOf(one), catalogue.ordinalOf(two)]).toEqual([
      2,
      1,
      undefined,
      ordinal,
    ])
    expect([catalogue.id(1 - ordinal), catalogue.content(1 - ordinal), catalogue.ordinalOfContent(content)]).toEqual([
      null,
      -1,
      -1,
    ])
    expect(titlesOf(catalogue, catalogue.match(givenFilter()))).toEqual(['二'])
    expect(facetLines(catalogue, 'places')).toEqual(['∅: 1'])
    undo(corpus)
    follow(catalogue, given)
    expect([catalogue.size, catalogue.ordinalOf(two), catalogue.id(1 - ordinal)]).toEqual([2, ordinal, one])
    expect(say(catalogue, corpus)).toEqual(say(Catalogue.load(corpus), corpus))
  })

  it('counts the copies of others anew when a copy comes or goes', () => {
    const given = givenCorpus()
    const { corpus } = given
    givenReport(corpus, ['一', '别的。'])
    const second = givenReport(corpus, ['二', sharedWords])
    const catalogue = Catalogue.load(corpus)
    const byCopies = () => [...catalogue.order('copyCount', true)].map((ordinal) => catalogue.head(ordinal).title).join('')
    expect(byCopies()).toBe('一二')
    const third = givenReport(corpus, ['三', sharedWords])
    follow(catalogue, given)
    expect(readRows(corpus, [second, third]).map(({ copyCount }) => copyCount)).toEqual([1, 1])
    expect(byCopies()).toBe('二三一')
    removeReports(corpus, [third])
    follow(catalogue, given)
    expect(readRows(corpus, [third, second]).map(({ copyCount }) => copyCount)).toEqual([0])
    expect(byCopies()).toBe('一二')
  })

  it('calls a publisher what most reports call it now', () => {
    const given = givenCorpus()
    const { corpus } = given
    const reports = ['河西发布', '河西發布', '河西發布'].map((publisher, at) => givenReport(corpus, [`报告${at}`], { publisher }))
    const catalogue = Catalogue.load(corpus)
    expect(facetLines(catalogue, 'publishers')).toEqual(['河西发布 (河西發布): 3'])
    removeReports(corpus, reports.slice(1))
    follow(catalogue, given)
    expect(facetLines(catalogue, 'publishers')).toEqual(['河西发布: 1'])
  })

  it('loads anew for another corpus and rises in version with every change', () => {
    const [given, other] = [givenCorpus(), givenCorpus()]
    givenReport(given.corpus, ['一'])
    givenReport(other.corpus, ['甲'])
    const catalogue = Catalogue.load(given.corpus)
    const { version } = catalogue
    catalogue.refresh(other.corpus, { areas: ['corpus'], reports: [] })
    expect(catalogue.version).toBeGreaterThan(version)
    expect(titlesOf(catalogue, catalogue.match(givenFilter()))).toEqual(['甲'])
  })

  it('loads anew for very many reports, which gives free ordinals away', () => {
    const { corpus } = givenCorpus()
    const report = givenReport(corpus, ['一'])
    givenReport(corpus, ['二'])
    const catalogue = Catalogue.load(corpus)
    removeReports(corpus, [report])
    catalogue.refresh(corpus, { areas: ['reports'], reports: [report, ...Array.from({ length: 1000 }, () => corpus.newId())] })
    expect([catalogue.size, catalogue.reportCount]).toEqual([1, 1])
  })

  it('says after any deeds what one that is loaded afresh says (property)', () => {
    assert(
      property(
        array(constantFrom(...deeds), { minLength: 1, maxLength: 12 }),
        infiniteStream(nat()),
        nat(1),
        someColumns,
        (chosen, numbers, isAsked, columns) => {
          const given = givenCorpus()
          const { corpus } = given
          const pick = <Thing>(things: readonly Thing[]): Thing | undefined =>
            things[Number(numbers.next().value) % Math.max(1, things.length)]
          givenReport(corpus, ['河东县防汛', sharedWords], {
            locality: givenPlace('山西省', '运城市', '河东县'),
            date: '2020-05',
          })
          givenReport(corpus, ['河西縣防汛', '慰问老人。'], { script: 'Hant', publisher: '河西發布' })
          givenCategory(corpus, '水利')
          const catalogue = Catalogue.load(corpus)
          given.touched.length = 0
          const said: unknown[] = []
          const fresh: unknown[] = []
          const compare = () => {
            said.push(say(catalogue, corpus, columns))
            fresh.push(say(Catalogue.load(corpus), corpus, columns))
          }
          if (isAsked === 1) compare()
          for (const name of chosen) {
            doDeed(corpus, name, pick)
            follow(catalogue, given)
            if (isAsked === 1) compare()
          }
          compare()
          expect(said).toEqual(fresh)
          given.close()
        },
      ),
      { numRuns: 40 },
    )
  })
})

/** So few that their orders are kept from one deed to the next. */
const someColumns = subarray([...libraryColumns], { maxLength: 4 })

const deeds =
  'report copy edit place status remove tag untag category rename nest deleteCategory model set member renameSet deleteSet attribute value deleteAttribute undo redo'.split(
    ' ',
  )

type Pick = <Thing>(things: readonly Thing[]) => Thing | undefined

const names = ['河东县防汛', '改', '安徽', 'Zebra', '二期', '十期', '縣']

/** Does one deed to things picked at random, or nothing where there is none to do it to. */
function doDeed(corpus: SqliteCorpus, name: string, pick: Pick): void {
  const report = pick(corpus.all<{ id: ReportId }>(sql`SELECT id FROM report WHERE presence = 'present' ORDER BY id`))?.id
  const category = pick(listCategories(corpus))
  const set = pick(corpus.all<{ id: ReportSetId }>(sql`SELECT id FROM report_set ORDER BY id`))?.id
  if (name === 'report')
    givenReport(corpus, [pick(names) ?? '', `第${pick([...Array.from({ length: 99 }).keys()])}号，慰问。`], {
      date: pick([null, '2020', '2021-03-04']) ?? null,
    })
  if (name === 'copy') givenReport(corpus, [`${pick(names)}${corpus.newId()}`, sharedWords])
  if (name === 'category') givenCategory(corpus, `类${listCategories(corpus).length}`, category?.id ?? null)
  if (name === 'rename' && category) editCategory(corpus, category.id, { name: `${category.name}改` })
  if (name === 'nest' && category && category.parent !== null) moveCategory(corpus, category.id, { parent: null, before: null })
  if (name === 'deleteCategory' && category) deleteCategory(corpus, category.id, null)
  if (name === 'set') givenSet(corpus, `组${corpus.newId()}`, report ? [report] : [])
  if (name === 'renameSet' && set)
    corpus.act({ label: 'library.renameSet', subject: '' }, () =>
      corpus.run(sql`UPDATE report_set SET name = name || '改' WHERE id = ${set}`),
    )
  if (name === 'deleteSet' && set) deleteSet(corpus, set)
  if (name === 'undo' || name === 'redo') replay(corpus, name)
  if (name === 'attribute')
    givenAttribute(
      corpus,
      { name: corpus.newId(), kind: pick(['text', 'number', 'date', 'choice'] as const) ?? 'text', choices: ['2', '10'] },
      report ? [[report, '10']] : [],
    )
  if (name === 'deleteAttribute') deleteAttribute(corpus, pick(attributesOf(corpus)))
  if (report !== undefined) doToReport(corpus, name, { report, pick })
}

function doToReport(corpus: SqliteCorpus, name: string, { report, pick }: { report: ReportId; pick: Pick }): void {
  const category = pick(listCategories(corpus))
  const set = pick(corpus.all<{ id: ReportSetId }>(sql`SELECT id FROM report_set ORDER BY id`))?.id
  const attribute = pick(attributesOf(corpus))
  const tag = pick(listTags(corpus, report))
  const text = readRows(corpus, [report])[0]?.title
  if (name === 'edit')
    editReport(corpus, report, {
      title: pick([...names, null]) ?? null,
      publisher: pick(['河西發布', '河西发布', null]) ?? null,
      author: pick(names) ?? null,
    })
  if (name === 'place')
    editReport(corpus, report, {
      locality: pick([null, givenPlace('山西省', '運城市', '河東縣'), givenPlace('北京市', '北京市', '朝阳区')]) ?? null,
      documentNumber: pick(names) ?? null,
    })
  if (name === 'status')
    editReport(corpus, report, {
      status: pick(['new', 'reading', 'read'] as const) ?? 'new',
      date: pick(['2020', '2019-02', null]) ?? null,
    })
  if (name === 'remove') removeReports(corpus, [report])
  if (name === 'tag' && category && text) tagFirst(corpus, report, category.id)
  if (name === 'untag' && tag) removeTags(corpus, [tag.id])
  if (name === 'model') givenWorkModel(corpus, report, pick(['“三聯”机制', '“三联”机制', '五步法']) ?? '')
  if (name === 'member' && set) addToSet(corpus, set, report)
  if (name === 'value' && attribute) setValue(corpus, attribute, report, pick(['2', '10', '2020-01']) ?? '2')
}

function tagFirst(corpus: SqliteCorpus, report: ReportId, category: Parameters<typeof givenTag>[2]): void {
  const text =
    corpus.get<{ text: string }>(sql`SELECT text FROM report JOIN report_content ON key = content WHERE id = ${report}`)?.text ??
    ''
  if (text.length > 2) givenTag(corpus, report, category, text.slice(0, 2))
}

function deleteSet(corpus: SqliteCorpus, set: ReportSetId): void {
  corpus.act({ label: 'library.deleteSet', subject: '' }, () => {
    corpus.run(sql`DELETE FROM set_member WHERE report_set = ${set}`)
    corpus.run(sql`DELETE FROM report_set WHERE id = ${set}`)
  })
}

function deleteAttribute(corpus: SqliteCorpus, attribute: AttributeId | undefined): void {
  if (attribute === undefined) return
  corpus.act({ label: 'library.deleteAttribute', subject: '' }, () => {
    corpus.run(sql`DELETE FROM attribute_value WHERE attribute = ${attribute}`)
    corpus.run(sql`DELETE FROM attribute WHERE id = ${attribute}`)
  })
}

function replay(corpus: SqliteCorpus, name: 'undo' | 'redo'): void {
  try {
    if (name === 'undo') undo(corpus)
    else redo(corpus)
  } catch (error) {
    // There may be nothing to take back.
    if (!(error instanceof Failed)) throw error
  }
}
