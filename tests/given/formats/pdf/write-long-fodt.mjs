/** Names of the styles of paragraphs by the kind of block. */
const styles = { title: 'Head', meta: 'Byline', paragraph: 'Body', heading: 'Section' }

const font = (size, more = '') =>
  `<style:text-properties style:font-name="Droid" style:font-name-asian="Droid" fo:font-size="${size}pt" style:font-size-asian="${size}pt" ${more}/>`

const paragraphStyle = (name, properties, text) =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${properties}/>${text}</style:style>`

/** The report as a document for LibreOffice: heads that differ on left and right pages, a page number in dashes, a real footnote. */
export function writeLongFodt(blocks, { columns }) {
  const note = blocks.find(({ kind }) => kind === 'note')?.text ?? ''
  const before = blocks.filter(({ kind }) => kind === 'title' || kind === 'meta')
  const body = blocks.filter(({ kind }) => kind !== 'title' && kind !== 'meta')
  const written = body.map((block, at) => toFodt(block, at, body, note)).join('\n')
  const section = columns === 1 ? written : `<text:section text:style-name="Columns" text:name="c">${written}</text:section>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Droid" svg:font-family="'Droid Sans Fallback'"/></office:font-face-decls>
<office:styles>
${paragraphStyle('Head', 'fo:text-align="center" fo:margin-bottom="0.4cm"', font(20))}
${paragraphStyle('Byline', 'fo:text-align="center" fo:margin-bottom="0.4cm"', font(12))}
${paragraphStyle('Body', 'fo:text-align="justify" fo:text-indent="0.85cm" fo:line-height="160%"', font(12))}
${paragraphStyle('Section', 'fo:text-indent="0.85cm" fo:line-height="160%" fo:keep-with-next="always"', font(12, 'style:font-weight-asian="bold"'))}
${paragraphStyle('Cell', '', font(11))}
${paragraphStyle('Edge', 'fo:text-align="center"', font(9))}
${paragraphStyle('Footnote', '', font(9))}
<text:notes-configuration text:note-class="footnote" text:citation-style-name="FootMark" text:citation-body-style-name="NoteMark" style:num-format="1"/>
<style:style style:name="NoteMark" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Paper" style:page-usage="all"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.2cm"/><style:header-style><style:header-footer-properties fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
<style:style style:name="Columns" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style>
<style:style style:name="A" style:family="table-column"><style:table-column-properties style:column-width="2.2cm"/></style:style>
<style:style style:name="B" style:family="table-column"><style:table-column-properties style:column-width="3.6cm"/></style:style>
<style:style style:name="T" style:family="table"><style:table-properties style:width="8cm" table:align="left"/></style:style>
<text:list-style style:name="Dots"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1.2cm" fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Paper">
<style:header><text:p text:style-name="Edge">${blocks[0].text}</text:p></style:header>
<style:header-left><text:p text:style-name="Edge">${blocks[1].text.slice(0, 6)}</text:p></style:header-left>
<style:footer><text:p text:style-name="Edge">— <text:page-number text:select-page="current"/> —</text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text>
${before.map((block) => `<text:p text:style-name="${styles[block.kind]}">${block.text}</text:p>`).join('\n')}
${section}
</office:text></office:body></office:document>`
}

function toFodt({ kind, text }, at, blocks, note) {
  const opens = blocks[at - 1]?.kind !== kind
  const closes = blocks[at + 1]?.kind !== kind
  if (kind === 'note') return ''
  if (kind === 'tableRow') {
    const cells = text
      .split('\t')
      .map(
        (cell) =>
          `<table:table-cell office:value-type="string"><text:p text:style-name="Cell">${cell}</text:p></table:table-cell>`,
      )
    const open =
      '<table:table table:name="t" table:style-name="T"><table:table-column table:style-name="A"/><table:table-column table:style-name="A"/><table:table-column table:style-name="B"/>'
    return `${opens ? open : ''}<table:table-row>${cells.join('')}</table:table-row>${closes ? '</table:table>' : ''}`
  }
  if (kind === 'listItem') {
    const item = `<text:list-item><text:p text:style-name="Body">${text}</text:p></text:list-item>`
    return `${opens ? '<text:list text:style-name="Dots">' : ''}${item}${closes ? '</text:list>' : ''}`
  }
  const mark =
    blocks[at + 1]?.kind === 'note'
      ? `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p text:style-name="Footnote">${note}</text:p></text:note-body></text:note>`
      : ''
  return `<text:p text:style-name="${styles[kind]}">${text}${mark}</text:p>`
}
