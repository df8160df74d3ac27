const tags = { title: 'h1', meta: 'p', paragraph: 'p', heading: 'h2', listItem: 'li', note: 'p' }

/** The report as a page for Chromium: indented, justified paragraphs in one column or two. */
export function writeLongHtml(blocks, { columns }) {
  const style = `
    body { font: 11pt/1.6 'Droid Sans Fallback'; columns: ${columns}; column-gap: 2em }
    h1, .meta { column-span: all; text-align: center; text-indent: 0 }
    h2 { font-size: 12pt }
    p { margin: 0; text-indent: 2em; text-align: justify }
    td { border: 1px solid; padding: 0.2em 0.5em }`
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>untitled</title><style>${style}</style>${blocks.map(toHtml).join('\n')}</html>`
}

function toHtml({ kind, text }, at, blocks) {
  const opens = blocks[at - 1]?.kind !== kind
  const closes = blocks[at + 1]?.kind !== kind
  if (kind === 'tableRow') {
    const cells = text.split('\t').map((cell) => `<td>${cell}</td>`)
    return `${opens ? '<table>' : ''}<tr>${cells.join('')}</tr>${closes ? '</table>' : ''}`
  }
  const tag = tags[kind]
  const element = `<${tag} class="${kind}">${text}</${tag}>`
  return kind === 'listItem' ? `${opens ? '<ul>' : ''}${element}${closes ? '</ul>' : ''}` : element
}
