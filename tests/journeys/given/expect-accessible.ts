import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>

/** Fails with what axe finds serious or critical in the light, and of contrast in the dark: which rule, in which elements. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  const axe = () => new AxeBuilder({ page }).setLegacyMode(true)
  expect.soft(seriousFaults(await axe().analyze()), screen).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect.soft(seriousFaults(await axe().withRules(['color-contrast']).analyze()), `${screen}, dark`).toEqual([])
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}

function seriousFaults({ violations }: AxeResults) {
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => ({
      id,
      help,
      count: nodes.length,
      first: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`),
    }))
}
