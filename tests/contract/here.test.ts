import { onTestFinished } from 'vitest'
import { openWorkbenchHere } from '../../src-main/workbench/open-workbench-here.ts'
import { describeContract } from './contract-suite.ts'

describeContract('in one thread', (dataFolder) => {
  const workbench = openWorkbenchHere({ dataFolder, coderName: 'Lin' })
  onTestFinished(() => workbench.close())
  return Promise.resolve(workbench)
})
