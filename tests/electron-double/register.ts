import { registerHooks } from 'node:module'

/** Preloaded with `node --import`: whatever imports electron gets the double. */
registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier !== 'electron') return nextResolve(specifier, context)
    return { url: new URL('electron.ts', import.meta.url).href, shortCircuit: true }
  },
})
