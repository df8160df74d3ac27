import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { isRoot, run } from './machine.mjs'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
]

/** The path of an installed browser of the Chromium family, or null. DUIZHAO_BROWSER names one first. */
function findBrowser() {
  const named = process.env.DUIZHAO_BROWSER ? [process.env.DUIZHAO_BROWSER] : []
  return [...named, ...usualPlaces()].find(isRunnable) ?? null
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': programFiles32, LOCALAPPDATA } = process.env
    return [PROGRAMFILES, programFiles32, LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ])
  }
  return (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
}

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not there, or not to be run by us.
    return false
  }
}

/** Chinese fonts: macOS and Windows have their own; elsewhere any family that says CJK or is known to be Chinese. */
function hasChineseFonts() {
  if (process.platform !== 'linux') return true
  const places = ['/usr/share/fonts', '/usr/local/share/fonts', join(process.env.HOME ?? '/', '.local/share/fonts')]
  const isChinese = /cjk|sourcehan|wqy|arphic|uming|ukai|droidsansfallback/i
  return places.some((place) => existsSync(place) && readdirSync(place, { recursive: true }).some((name) => isChinese.test(name)))
}

/**
 * Makes sure that a browser and Chinese fonts are there: through apt-get where that is ours to use,
 * else by saying what to install. Gives back the browser's path, or null.
 */
export async function ensureBrowser(progress) {
  const missing = [...(findBrowser() === null ? ['chromium'] : []), ...(hasChineseFonts() ? [] : ['fonts-noto-cjk'])]
  if (missing.length === 0) return findBrowser()
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    await progress.step(`Installing ${missing.join(' and ')} (apt-get)`, () => installPackages(missing, progress))
  }
  if (findBrowser() === null)
    progress.say('! No Chromium, Chrome or Edge was found: please install one (Debian: apt-get install chromium).')
  if (!hasChineseFonts())
    progress.say('! No Chinese fonts were found: please install some (Debian: apt-get install fonts-noto-cjk).')
  return findBrowser()
}

async function installPackages(packages, progress) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const updated = await run('apt-get', ['update', '-qq'], { output: 'collect', env, timeout: 120_000 })
  if (updated.code !== 0) progress.say(`  apt-get update: ${lastLine(updated.text)}`)
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages]
  const installed = await run('apt-get', args, { output: 'collect', env, timeout: 420_000 })
  if (installed.code !== 0) progress.say(`  apt-get install: ${lastLine(installed.text)}`)
}

function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? ''
}
