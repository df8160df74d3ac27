import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx'

/** Latin text, and Chinese body text and headings, by the names that Word and LibreOffice look up. */
export const bodyFont = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' } as const
export const headingFont = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'SimHei' } as const

/** Latin words and numbers are English in either language: as Chinese, numbers would be broken across lines. */
export const runLanguage = { value: 'en-GB', eastAsia: 'zh-CN' } as const

/** A footer with the page's number and how many there are. */
export function pageNumbers(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 })],
      }),
    ],
  })
}
