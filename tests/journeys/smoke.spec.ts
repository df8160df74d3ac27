import { expect, test } from './given/journey.ts'

test('the workbench opens with its start screen and reaches the core', async ({ desk }) => {
  const problems: string[] = []
  desk.page.on('pageerror', (error) => problems.push(error.message))
  await desk.page.reload()
  await expect(desk.page).toHaveTitle(/对照|Duizhao/)
  await expect(desk.page.getByRole('button', { name: /新建/ }).first()).toBeVisible()
  expect(problems).toEqual([])
})
