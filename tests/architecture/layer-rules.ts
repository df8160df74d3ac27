import type { IConfiguration, IForbiddenRuleType } from 'dependency-cruiser'

/** The stages of the data's way, left to right: a stage imports stages to its left, never to its right. */
const stages = ['corpus', 'intake', 'tag', 'compare', 'brief', 'exchange']
/** The screens of the renderer in the same order. */
const screens = ['library', 'search', 'reader', 'codebook', 'compare', 'brief', 'exchange']

const rightOf = (list: readonly string[], index: number) => list.slice(index + 1).join('|')

const stageRules: IForbiddenRuleType[] = stages.slice(0, -1).map((stage, index) => ({
  name: `main-${stage}-looks-left`,
  comment: `The data goes from left to right: ${stage} must not know the stages after it, or nothing can be changed alone.`,
  severity: 'error',
  from: { path: `^src-main/${stage}/` },
  to: { path: `^src-main/(${rightOf(stages, index)})/` },
}))

const screenRules: IForbiddenRuleType[] = screens.map((screen) => ({
  name: `renderer-${screen}-stands-alone`,
  comment: 'Screens meet in navigation, not in each other, so that each can be read, loaded and changed alone.',
  severity: 'error',
  from: { path: `^src-renderer/${screen}/` },
  to: { path: `^src-renderer/(${screens.filter((other) => other !== screen).join('|')}|shell)/` },
}))

const sharedRooms = 'connection|design|navigation|status|command|words|passage|choice|finding|folder-dialog'

const sharedRoomRule: IForbiddenRuleType = {
  name: 'shared-rooms-know-no-screen',
  comment: 'What screens share cannot lean on one of them.',
  severity: 'error',
  from: { path: `^src-renderer/(${sharedRooms})/` },
  to: { path: `^src-renderer/(${screens.join('|')}|shell)/` },
}

/** Which room may import which, each rule with its reason; `options` say how the imports are found. */
export const layerRules: { readonly forbidden: IForbiddenRuleType[]; readonly options: NonNullable<IConfiguration['options']> } =
  {
    forbidden: [
      {
        name: 'no-cycles',
        comment: 'A cycle has no beginning to read from.',
        severity: 'error',
        from: {},
        to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      },
      {
        name: 'no-orphans',
        comment: 'A module that nobody imports is dead, or an entry that is not declared here.',
        severity: 'error',
        from: {
          orphan: true,
          path: '^src-',
          pathNot: ['\\.d\\.ts$', '^src-main/corpus/backup-thread\\.ts$'],
        },
        to: {},
      },
      {
        name: 'shared-knows-only-zod',
        comment: 'Both sides agree on src-shared: it can lean on neither.',
        severity: 'error',
        from: { path: '^src-shared/' },
        to: { pathNot: ['^src-shared/', '(^|/)node_modules/zod/'] },
      },
      {
        name: 'domain-before-contract',
        comment: 'Words come before what can be asked with them.',
        severity: 'error',
        from: { path: '^src-shared/domain/' },
        to: { path: '^src-shared/contract/' },
      },
      {
        name: 'renderer-not-main',
        comment: 'They meet in the contract alone.',
        severity: 'error',
        from: { path: '^src-renderer/' },
        to: { path: '^src-main/' },
      },
      {
        name: 'main-not-renderer',
        comment: 'They meet in the contract alone.',
        severity: 'error',
        from: { path: '^src-main/' },
        to: { path: '^src-renderer/' },
      },
      {
        name: 'production-not-tests',
        comment: 'What ships must not lean on tests.',
        severity: 'error',
        from: { path: '^src-' },
        to: { path: '^tests/' },
      },
      {
        name: 'stages-not-workbench',
        comment: 'Stages are used by the workbench; they do not know jobs, threads or handlers.',
        severity: 'error',
        from: { path: `^src-main/(${stages.join('|')})/` },
        to: { path: '^src-main/(workbench|hosts)/' },
      },
      {
        name: 'core-not-hosts',
        comment: 'Hosts carry messages; the core does not know which one does.',
        severity: 'error',
        from: { path: '^src-main/', pathNot: '^src-main/hosts/' },
        to: { path: '^src-main/hosts/' },
      },
      {
        name: 'electron-alone',
        comment: 'The hosts do not know each other.',
        severity: 'error',
        from: { path: '^src-main/hosts/electron/' },
        to: { path: '^src-main/hosts/(loopback|cli)/' },
      },
      {
        name: 'loopback-alone',
        comment: 'The hosts do not know each other.',
        severity: 'error',
        from: { path: '^src-main/hosts/loopback/' },
        to: { path: '^src-main/hosts/(electron|cli)/' },
      },
      {
        name: 'cli-alone',
        comment: 'The hosts do not know each other.',
        severity: 'error',
        from: { path: '^src-main/hosts/cli/' },
        to: { path: '^src-main/hosts/(electron|loopback)/' },
      },
      {
        name: 'only-electron-host-has-electron',
        comment: 'Everything else runs without Electron.',
        severity: 'error',
        from: { path: '^src-', pathNot: '^src-main/hosts/electron/' },
        to: { path: '(^|/)node_modules/electron/' },
      },
      {
        name: 'only-corpus-has-sqlite',
        comment: 'One room opens the file, so that one room keeps it whole.',
        severity: 'error',
        from: { path: '^src-', pathNot: '^src-main/corpus/' },
        to: { path: '(^|/)node_modules/(@types/)?better-sqlite3/' },
      },
      {
        name: 'only-editors-have-lexical',
        comment: 'The editor is a part of a screen; the rest of the screen does not know which editor it is.',
        severity: 'error',
        from: { path: '^src-', pathNot: '^src-renderer/(reader|brief)/editor/' },
        to: { path: '(^|/)node_modules/(lexical|@lexical)/' },
      },
      {
        name: 'only-loopback-has-http',
        comment: 'No other part listens or calls.',
        severity: 'error',
        from: { path: '^src-', pathNot: '^src-main/hosts/loopback/' },
        to: { path: '^(node:)?(http|https|net|dgram|tls)$', dependencyTypes: ['core'] },
      },
      {
        name: 'design-knows-no-report',
        comment: 'Design components serve any screen.',
        severity: 'error',
        from: { path: '^src-renderer/design/' },
        to: {
          path: '^src-',
          pathNot: ['^src-renderer/(design|words)/', '^src-shared/contract/failure\\.ts$', '^src-shared/domain/script\\.ts$'],
        },
      },
      {
        name: 'no-misc-room',
        comment: 'The answer to such a room is a noun.',
        severity: 'error',
        from: {},
        to: { path: '/(util|utils|helper|helpers|misc|common|lib)/', pathNot: 'node_modules' },
      },
      {
        name: 'dev-packages-stay-outside',
        comment: 'What ships needs its packages in dependencies.',
        severity: 'error',
        from: { path: '^src-', pathNot: '^src-main/hosts/electron/' },
        to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '(^|/)node_modules/@types/' },
      },
      {
        name: 'nothing-unresolvable',
        comment: 'An import that leads nowhere.',
        severity: 'error',
        from: {},
        to: { couldNotResolve: true, pathNot: '\\?' },
      },
      ...stageRules,
      ...screenRules,
      sharedRoomRule,
    ],
    options: {
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '\\.css$' },
      tsPreCompilationDeps: true,
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'node', 'default', 'types'],
        extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.d.ts', '.json'],
      },
    },
  }
