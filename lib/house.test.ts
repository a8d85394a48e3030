import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { actionName } from '#lib/audit-words'

/** The rules of the house that a linter can't see. Each test names the files that break one. */
const rooms = ['app', 'components', 'db', 'lib', 'server', 'e2e', 'bench']
const files = rooms.flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`))
const sources = files.filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.endsWith('house.test.ts'))
const read = (file: string) => readFileSync(file, 'utf8')
const code = new Map(sources.map((file) => [file, read(file)]))
const breaking = (rule: (file: string, text: string) => boolean) =>
  [...code].filter(([file, text]) => rule(file, text)).map(([file]) => file)

const METHOD = /export (?:const|(?:async )?function) (GET|POST|PUT|PATCH|DELETE)\b(.*)/g

test('every admin route goes through the one wrapper', () => {
  expect(
    breaking((file, text) => {
      // better-auth's own doors are wrapped by server/auth/door.
      if (!/^app\/api\/admin\/(?!auth\/).*route\.ts$/.test(file)) return false
      const methods = [...text.matchAll(METHOD)]
      return methods.length === 0 || methods.some((method) => !/^ = (deed|reading|delivery|arrival)\(/.test(method[2] ?? ''))
    }),
  ).toEqual([])
})

test('every query that readers ask begins by saying what its answer depends on', () => {
  const undeclared: string[] = []
  for (const [door, text] of code) {
    if (!/^app\/\((site|machines)\)\//.test(door)) continue
    for (const [, names = '', noun] of text.matchAll(/import \{([^}]*)\} from '#db\/([\w/-]+)'/g)) {
      const source = code.get(`db/${noun}.ts`) ?? ''
      for (const name of names
        .split(',')
        .map((it) => it.trim())
        .filter((it) => it && !it.startsWith('type '))) {
        const body = source.match(new RegExp(`export (?:async )?function ${name}\\b[\\s\\S]*?\\{\\n([\\s\\S]*?)\\n\\}`))?.[1]
        if (body !== undefined && !/^ {2}dependsOn\(/m.test(body.split('\n').slice(0, 2).join('\n'))) undeclared.push(`${noun}: ${name}`)
      }
    }
  }
  expect([...new Set(undeclared)]).toEqual([])
})

test('a page composes: no page is longer than 80 lines', () => {
  expect(breaking((file, text) => basename(file) === 'page.tsx' && text.split('\n').length > 81)).toEqual([])
})

test('code for the browser stands only in files that say so', () => {
  // Next wants the directive in error.tsx itself.
  const says = /\.client\.tsx$|\/error\.tsx$/
  expect(breaking((file, text) => /^['"]use client['"]/m.test(text) && !says.test(file))).toEqual([])
  expect(breaking((_, text) => /^['"]use server['"]/m.test(text))).toEqual([])
})

test('the browser gets neither the environment nor what checks what is sent', () => {
  const imports = /^(?:import|export) (?!type\b)[^;'"]*?['"]([^'"]+)['"]/gm
  const sent = new Set<string>()
  const reached = new Map<string, string>()
  const follow = (file: string) => {
    if (sent.has(file)) return
    sent.add(file)
    for (const [, to = ''] of (code.get(file) ?? '').matchAll(imports)) {
      const path = to.startsWith('#') ? to.slice(1) : join(dirname(file), to)
      const found = [`${path}.tsx`, `${path}.ts`].find((it) => code.has(it))
      if (to === 'zod' || found === 'lib/env.ts') reached.set(file, to)
      if (found) follow(found)
    }
  }
  for (const file of code.keys()) if (/\.client\.tsx$|^components\/.*\/islands\//.test(file)) follow(file)
  expect(sent.size).toBeGreaterThan(200)
  expect([...reached]).toEqual([])
})

test('only lib/env.ts reads the environment', () => {
  const allowed = /^(lib\/env\.ts|lib\/house\.test\.ts|server\/boot\/|e2e\/|bench\/|db\/drizzle\.config\.ts|db\/generate\.ts)|\.test\.ts$/
  expect(breaking((file, text) => !allowed.test(file) && /process\.env/.test(text))).toEqual([])
})

test('numbers are printed by lib/figure.ts and instants by lib/time.ts, the same in every browser', () => {
  // Sorting, comparing and cutting into words say nothing to anybody.
  const own = /\.toLocale(?:Date|Time)?String\(|Intl\.(?:NumberFormat|DateTimeFormat|RelativeTimeFormat|PluralRules)\b/
  expect(breaking((_, text) => own.test(text))).toEqual([])
})

test('only lib/links.ts spells a reader’s address', () => {
  const spelled = /href=(?:"\/|\{`\/|\{'\/)|(?:action|src)="\//
  expect(breaking((file, text) => /^(app\/\(site\)|components)\//.test(file) && spelled.test(text))).toEqual([])
})

test('raw HTML is set in one place only', () => {
  expect(breaking((file, text) => /dangerouslySetInnerHTML=/.test(text) && file !== 'components/ui/inline-script.tsx')).toEqual([])
})

test('reader pages have no style attribute, no Suspense and no client router', () => {
  const reader = /^(app\/\(site\)|components\/(?!newsroom))/
  expect(
    breaking(
      (file, text) => reader.test(file) && file.endsWith('.tsx') && /\sstyle=|<Suspense|from 'next\/(link|image|script)'/.test(text),
    ),
  ).toEqual([])
})

test('no file is called what the desk would not say', () => {
  const vague = /^(index|utils?|helpers?|misc|common|shared|manager|data)\.(ts|tsx)$/
  expect(breaking((file) => vague.test(basename(file)))).toEqual([])
})

test('no file is longer than 250 lines but copy, tables and unit tests', () => {
  const excused = /^db\/seed\/stories\/|^db\/fill\/|fold-map\.ts$|\.test\.ts$/
  expect(breaking((file, text) => !excused.test(file) && text.split('\n').length > 251)).toEqual([])
})

test('the browser’s tests ask axe in one place', () => {
  expect(breaking((file, text) => /^e2e\//.test(file) && file !== 'e2e/findings.ts' && text.includes('@axe-core/playwright'))).toEqual([])
})

test('what has had holes is not older than the version that mended them', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
  const floors = {
    next: '16.4.6',
    react: '19.3.1',
    'react-dom': '19.3.1',
    sharp: '0.35.5',
    'drizzle-orm': '0.45.4',
    'better-auth': '1.7.16',
  }
  const older = Object.entries(floors).filter(([name, floor]) => compare(dependencies[name] ?? '0', floor) < 0)
  expect(older).toEqual([])
})

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >
  expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d/.test(version))).toEqual([])
})

function compare(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  const at = left.findIndex((part, i) => part !== right[i])
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
}

test('every deed that is written down has a name on the audit screen', () => {
  const recorded = [...code].flatMap(([file, text]) =>
    /^(db|server)\//.test(file) && !file.endsWith('.test.ts')
      ? [...text.matchAll(/recordDeed\([^'()]*?, '([a-z-]+)'|announce\([^'()]*?, '([a-z-]+)'/g)].map((it) => it[1] ?? it[2] ?? '')
      : [],
  )
  expect(recorded.length).toBeGreaterThan(10)
  expect([...new Set(recorded)].filter((it) => actionName(it) === it)).toEqual([])
})

test('each requirement of docs/security.md is shown by tests that there are, or says why not', () => {
  const rows = [...read('docs/security.md').matchAll(/^\| (S-\w+) \|(.*)\|(.*)\|$/gm)]
  const asked = [...Array.from({ length: 20 }, (_, i) => `S-${String(i + 1).padStart(2, '0')}`), 'S-20b']
  expect(rows.map(([, id]) => id)).toEqual(asked)
  const missing: string[] = []
  for (const [, id, , shown = ''] of rows) {
    const tests = [...shown.matchAll(/`([^`]+)` › ([^|]+?)(?:<br>| *$)/g)]
    if (tests.length === 0 && shown.trim() !== '–') missing.push(`${id}: nothing`)
    // A title in single quotes has its apostrophes escaped or curled; what is compared is the text of the file.
    for (const [, file = '', title = ''] of tests) if (!code.get(file)?.includes(`'${title}'`)) missing.push(`${id}: ${file} › ${title}`)
  }
  expect(missing).toEqual([])
})
