import { describe, expect, test } from 'vitest'
import { givenDocx, linesOfSource, p, r, type GivenDocx } from '../../given/formats/given-docx.ts'

const lines = async (parts: GivenDocx | string): Promise<string[]> =>
  linesOfSource(await givenDocx(typeof parts === 'string' ? { body: parts } : parts))

const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('headings', () => {
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="标题 1"/><w:basedOn w:val="a"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="h2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="mine"><w:name w:val="我的小标题"/><w:basedOn w:val="h2"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="c"><w:name w:val="caption"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="loop"><w:name w:val="x"/><w:basedOn w:val="loop"/></w:style>'

  test('by style name, by outline level, by the style that a style is based on, by the paragraph itself', async () => {
    const body =
      p('青禾县河湖管护', '<w:pStyle w:val="T"/>') +
      p('建机制', '<w:pStyle w:val="1"/>') +
      p('巡河', '<w:pStyle w:val="h2"/>') +
      p('护河', '<w:pStyle w:val="mine"/>') +
      p('清河', '<w:outlineLvl w:val="3"/>') +
      p('正文', '<w:pStyle w:val="h2"/><w:outlineLvl w:val="9"/>') +
      p('图为巡河', '<w:pStyle w:val="c"/>') +
      p('转圈', '<w:pStyle w:val="loop"/>')
    expect(await lines({ body, styles })).toEqual([
      '1 heading: 青禾县河湖管护',
      '1 heading: 建机制',
      '2 heading: 巡河',
      '2 heading: 护河',
      '4 heading: 清河',
      '正文',
      'caption: 图为巡河',
      '转圈',
    ])
  })

  test('a line break in a heading only fits it to the page, in a paragraph it begins a line', async () => {
    const broken = (words: string, more: string): string => `${r(words)}<w:r><w:br/></w:r>${r(more)}`
    const body = p(broken('青禾县河湖', '管护'), '<w:pStyle w:val="1"/>') + p(broken('甲', '乙'))
    expect(await lines({ body, styles })).toEqual(['1 heading: 青禾县河湖管护', '甲', '乙'])
  })
})

describe('what counts as text', () => {
  test('fields give their result, not what computes it; links give their words', async () => {
    const body =
      p(`${r('见')}${field('REF _Ref1 \\h', r('表1'))}${r('。')}`) +
      p(`<w:fldSimple w:instr="DATE">${r('6月5日')}</w:fldSimple>`) +
      p(`<w:hyperlink r:id="x">${r('县政府网站')}</w:hyperlink>`) +
      p(field('HYPERLINK', r('外') + field('PAGE', r('3')))) +
      p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>X</w:instrText></w:r>') +
      p('开着的域不吞掉后文')
    expect(await lines(body)).toEqual(['见表1。', '6月5日', '县政府网站', '外3', '开着的域不吞掉后文'])
  })

  test('a table of contents is boilerplate', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="t1"><w:name w:val="toc 1"/></w:style>'
    const body = p(field('TOC \\o "1-3"', r('一、建机制\t1')), '<w:pStyle w:val="t1"/>') + p('正文')
    expect(await lines({ body, styles })).toEqual(['boilerplate: 一、建机制\t1', '正文'])
  })

  test('of tracked changes what they lead to; a deleted paragraph end joins two paragraphs', async () => {
    const body =
      p(`${r('全县')}<w:ins>${r('共')}</w:ins><w:del><w:r><w:delText>约</w:delText></w:r></w:del>${r('30个村')}`) +
      p('前半', '<w:rPr><w:del/></w:rPr>') +
      p('后半') +
      `<w:p><w:moveFrom>${r('移走')}</w:moveFrom></w:p>` +
      p(`<w:moveTo>${r('移来')}</w:moveTo>`)
    const read = await givenDocx({ body })
    expect(linesOfSource(read)).toEqual(['全县共30个村', '前半后半', '移来'])
    expect(read.warnings).toEqual(['tracked_changes_accepted'])
  })

  test('hidden text is left out, and that is said', async () => {
    const read = await givenDocx({ body: p(r('看得见') + r('看不见', '<w:vanish/>') + r('的字', '<w:vanish w:val="0"/>')) })
    expect(linesOfSource(read)).toEqual(['看得见的字'])
    expect(read.warnings).toEqual(['hidden_text_left_out'])
  })

  test('tabs, hyphens, symbols, formulas, pronunciation', async () => {
    const body =
      p('<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:t>丙</w:t><w:softHyphen/><w:t>丁</w:t></w:r>') +
      p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t>办结</w:t><w:sym w:font="Elsewhere" w:char="F0FC"/></w:r>') +
      p(
        '<w:r><w:ruby><w:rt><w:r><w:t>qū</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>區</w:t></w:r></w:rubyBase></w:ruby><w:t>里</w:t></w:r>',
      ) +
      p('<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>') +
      p('𠮷祥里🌱')
    expect(await lines(body)).toEqual(['甲\t乙-丙丁', '✔办结□', '區里', 'x+1', '𠮷祥里🌱'])
  })

  test('a text box counts once, after the paragraph that holds it', async () => {
    const box = (words: string): string => `<w:txbxContent>${p(words)}</w:txbxContent>`
    const body =
      p(
        `${r('正文')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框中')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框中')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('继续')}`,
      ) + p(`<w:r><w:pict><v:shape><v:textbox>${box('旧框')}</v:textbox></v:shape></w:pict></w:r>`)
    expect(await lines(body)).toEqual(['正文继续', '框中', '旧框'])
  })

  test('notes stand after the body with the marks that the text shows', async () => {
    const note = (id: number, words: string): string =>
      `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(` ${words}`)}`)}</w:footnote>`
    const body =
      p(`${r('选出桶长1320名')}<w:r><w:footnoteReference w:id="7"/></w:r>${r('。')}`) +
      p(`${r('另见')}<w:r><w:footnoteReference w:id="3"/><w:endnoteReference w:id="1"/></w:r>`)
    const endnotes = `<w:endnote w:id="1">${p('尾注')}</w:endnote>`
    expect(await lines({ body, footnotes: note(3, '后注') + note(7, '先注') + note(9, '没人提'), endnotes })).toEqual([
      '选出桶长1320名[1]。',
      '另见[2][i]',
      'paragraph: [1] 先注',
      'paragraph: [2] 后注',
      'paragraph: [i] 尾注',
    ])
  })

  test('headers and footers are boilerplate', async () => {
    const read = await lines({ body: p('正文'), header: p('内部资料'), footer: p(r('第') + field('PAGE', r('2')) + r('页')) })
    expect(read).toEqual(['boilerplate: 内部资料', '正文', 'boilerplate: 第2页'])
  })
})

describe('tables', () => {
  const cell = (content: string, properties = ''): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`
  const row = (...cells: string[]): string =>
    `<w:tr>${cells.map((content) => (content.startsWith('<w:tc>') ? content : cell(content))).join('')}</w:tr>`
  const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`

  test('a row is a line, its cells apart by tabs', async () => {
    const body = table(row('镇街', '投放点'), row('柳溪镇', p('242') + p('处'))) + p('完')
    expect(await lines(body)).toEqual(['tableRow: 镇街\t投放点', 'tableRow: 柳溪镇\t242处'.replace('242处', '242 处'), '完'])
  })

  test('merged cells keep the columns in place', async () => {
    const read = await givenDocx({
      body: table(
        row(cell('合计', '<w:gridSpan w:val="2"/>'), '732处'),
        row(cell('城区', '<w:vMerge w:val="restart"/>'), '东', '310处'),
        row(cell('', '<w:vMerge/>'), '西', '242处'),
      ),
    })
    expect(read.text).toBe('合计\t\t732处\n城区\t东\t310处\n\t西\t242处')
    expect(linesOfSource(read)[2]).toBe('tableRow: 西\t242处')
  })

  test('a table that lays out the page is text: one column, long cells, tables inside', async () => {
    const long = '排查隐患，'.repeat(50)
    expect(await lines(table(row('只有一栏'), row('还是一栏')))).toEqual(['只有一栏', '还是一栏'])
    expect(await lines(table(row('左', long)))).toEqual(['左', long])
    const nested = await lines(table(row('外', cell(`${table(row('内一', '内二'))}<w:p/>`))))
    expect(nested).toEqual(['外', 'tableRow: 内一\t内二'])
  })

  test('deleted rows are gone', async () => {
    const gone = `<w:tr><w:trPr><w:del/></w:trPr>${cell('删')}${cell('去')}</w:tr>`
    expect(await lines(table(row('甲', '乙'), gone))).toEqual(['tableRow: 甲\t乙'])
  })
})

test('the properties are believed only where a person can have written them', async () => {
  const declared = async (core: string): Promise<unknown> => (await givenDocx({ body: p('正文'), core })).declared
  const said = (title: string, creator: string, created: string): string =>
    `<dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator><dcterms:created>${created}</dcterms:created><dcterms:modified>2023-06-09T08:00:00Z</dcterms:modified>`
  expect(await declared(said('青禾县河湖管护情况的报告', '林晓禾', '2023-06-01T08:00:00Z'))).toEqual({
    title: '青禾县河湖管护情况的报告',
    author: '林晓禾',
    date: '2023-06-01',
    publisher: null,
    url: null,
  })
  expect(await declared(said('Microsoft Word - 文档1.doc', '微软用户', '2013-12-23T23:15:00Z'))).toEqual({
    title: null,
    author: null,
    date: null,
    publisher: null,
    url: null,
  })
})
