import { onTestFinished } from 'vitest'
import { openWorkbench } from '../../src-main/workbench/open-workbench.ts'
import { describeContract } from './contract-suite.ts'

describeContract('over the corpus thread', async (dataFolder) => {
  const workbench = await openWorkbench({ dataFolder, coderName: 'Lin' })
  onTestFinished(() => workbench.close())
  return workbench
})
