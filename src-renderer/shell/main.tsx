import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createClient } from '../../src-shared/contract/client.ts'
import { connect } from '../connection/connect.ts'
import { WorkbenchProvider } from '../connection/workbench-context.tsx'
import { relayEvents } from './event-relay.ts'
import { languageNow, startLanguages } from './i18n.ts'
import { startTheme } from './theme.ts'
import { Workbench } from './workbench.tsx'
import '../design/tokens.css'
import '../design/base.css'

startTheme()
const { transport, host, language } = connect()
await startLanguages(language)
const client = createClient(transport, { language: languageNow, checkOutput: import.meta.env.DEV })
const queries = new QueryClient()
relayEvents(transport, queries)

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no #root')
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <WorkbenchProvider access={{ client, host }}>
        <Workbench />
      </WorkbenchProvider>
    </QueryClientProvider>
  </StrictMode>,
)
