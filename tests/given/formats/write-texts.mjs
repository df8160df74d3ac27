const MARK = /\[1\]/

/** Plain text as a person would type it: paragraphs set in by two full-width blanks, blocks apart by a line end. */
export function writeTxt(blocks) {
  return `${blocks.map(({ kind, text }) => (kind === 'paragraph' || kind === 'listItem' ? `　　${text}` : text)).join('\n')}\n`
}

export function writeMd(blocks) {
  return blocks
    .map(mdBlock)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
}

function mdBlock({ kind, level, text }, at, blocks) {
  if (kind === 'title') return `# ${text}\n`
  if (kind === 'heading') return `${'#'.repeat(level + 1)} ${text}\n`
  if (kind === 'listItem') return blocks[at + 1]?.kind === kind ? `- ${text}` : `- ${text}\n`
  if (kind !== 'tableRow') return `${text}\n`
  const row = `| ${text.split('\t').join(' | ')} |`
  if (blocks[at - 1]?.kind !== kind) return `${row}\n| --- | --- | --- |`
  return blocks[at + 1]?.kind === kind ? row : `${row}\n`
}

/** A flat OpenDocument text whose headings are numbered by the outline, with a real footnote, a running head and page numbers. */
export function writeFodt(blocks) {
  const note = blocks
    .find(({ kind }) => kind === 'sdfootnote')
    ?.text.replace(MARK, '')
    .trim()
  const body = blocks.filter(({ kind }) => kind !== 'sdfootnote').map((block, at, all) => fodtBlock(block, at, all, note))
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>${escape(blocks[0].text)}</dc:title></office:meta>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name-asian="Noto Serif CJK SC" fo:language="zh" fo:country="CN" style:language-asian="zh" style:country-asian="CN" fo:font-size="12pt" style:font-size-asian="12pt"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"><style:text-properties style:font-size-asian="16pt" style:font-weight-asian="bold"/></style:style>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2"><style:text-properties style:font-size-asian="14pt"/></style:style>
<style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/><style:text-properties style:font-size-asian="20pt" style:font-weight-asian="bold"/></style:style>
<style:style style:name="Subtitle" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="Indented" style:family="paragraph"><style:paragraph-properties fo:text-indent="24pt" fo:line-height="150%"/></style:style>
<text:outline-style style:name="Outline">${outlineLevel(1, '', '、')}${outlineLevel(2, '（', '）')}</text:outline-style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
</office:styles>
<office:automatic-styles><style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header><text:p text:style-name="Standard">青禾县垃圾分类工作简报</text:p></style:header><style:footer><text:p text:style-name="Standard">第<text:page-number>1</text:page-number>页</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
${body.join('\n')}
</office:text></office:body></office:document>
`
}

function outlineLevel(level, prefix, suffix) {
  return `<text:outline-level-style text:level="${level}" style:num-format="一, 二, 三, ..." style:num-prefix="${prefix}" style:num-suffix="${suffix}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="nothing"/></style:list-level-properties></text:outline-level-style>`
}

const styles = { title: 'Title', subtitle: 'Subtitle', meta: 'Subtitle', paragraph: 'Indented' }

function fodtBlock({ kind, level, text }, at, blocks, note) {
  const before = blocks[at - 1]?.kind !== kind
  const after = blocks[at + 1]?.kind !== kind
  if (kind === 'heading') {
    const words = text.replace(/^(?:[一二三]、|（[一二三]）)/, '')
    return `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${escape(words)}</text:h>`
  }
  if (kind === 'listItem') {
    const item = `<text:list-item><text:p text:style-name="Standard">${escape(text)}</text:p></text:list-item>`
    return `${before ? '<text:list text:style-name="Bullets">' : ''}${item}${after ? '</text:list>' : ''}`
  }
  if (kind === 'tableRow') {
    const cells = text
      .split('\t')
      .map((cell) => `<table:table-cell office:value-type="string"><text:p>${escape(cell)}</text:p></table:table-cell>`)
    const row = `<table:table-row>${cells.join('')}</table:table-row>`
    const opening = '<table:table table:name="Progress"><table:table-column table:number-columns-repeated="3"/>'
    return `${before ? opening : ''}${row}${after ? '</table:table>' : ''}`
  }
  const footnote = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>${escape(note)}</text:p></text:note-body></text:note>`
  return `<text:p text:style-name="${styles[kind]}">${escape(text).replace(MARK, footnote)}</text:p>`
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
