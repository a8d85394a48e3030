import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { flushCompileCache } from 'node:module'
import { join, resolve } from 'node:path'
import { closeDatabase } from '#db/client'
import { indexMissingDrafts } from '#db/desk/words'
import { countDeadJobs } from '#db/jobs/queries'
import { rebuildSearch } from '#db/search/rebuild'
import type { WireRow } from '#db/wire/queries'
import { configurationFaults, env } from '#lib/env'
import { type PressClock, startClock } from '#server/clock/clock'
import { type DueClock, startDueClock } from '#server/clock/due'
import { createBrowserFiles, SPECULATION_HEADER } from '#server/door/browser-files'
import { createDoor } from '#server/door/door'
import { CannotStart, reasonOf } from '#server/door/fault'
import { createListener } from '#server/door/listen'
import { log } from '#server/door/log'
import { createMachineRoom } from '#server/door/machine-room'
import { createMarksDoor } from '#server/door/marks'
import { createMediaDoor } from '#server/door/media'
import { measureJobs, measurePress } from '#server/door/metrics'
import { createNewsroomDoor } from '#server/door/newsroom'
import { createOneEdition } from '#server/door/one-edition'
import { holdAlone } from '#server/door/only-one'
import { createPreviewDoor } from '#server/door/preview'
import { createReadiness } from '#server/door/readiness'
import { PAGE_HEADERS } from '#server/door/security-headers'
import { createShelf } from '#server/door/shelf'
import { listShelfFiles } from '#server/door/shelf-files'
import { drain } from '#server/door/stop'
import { welcome } from '#server/door/welcome'
import { createMediaGate } from '#server/media/gate'
import { previewGuest } from '#server/media/preview-guest'
import { createPress } from '#server/press/press'
import { stylesOf } from '#server/press/styles'
import { wordsOfScripts } from '#server/press/words'
import { takeReadings } from '#server/stats/reading-door'
import { flushReadings } from '#server/stats/readings'
import { flushUses, noteUse } from '#server/stats/redirect-uses'
import { type Following, follow } from '#server/wire/follow'

const dev = env.NODE_ENV === 'development'
const dist = resolve('.next')
/** Bundled by server/boot/islands.mjs. */
const WORKER = resolve('public/islands/.worker.js')
const folder = resolve(env.DATA_DIR)
const state = { stopping: false }

/** Opens the paper: checks, migrates, starts Next and the press, listens. Ends the process with one clear line if it cannot. */
export async function serve(): Promise<void> {
  await orSayWhy(async () => {
    const letGo = await prepare()
    if (!dev && !existsSync(join(dist, 'BUILD_ID'))) throw new CannotStart('还没有构建。请先运行 npm run build。')
    const { app, server, parts } = await assemble()
    // It stops everything for a second after a new build, so before anybody is let in; a process that is killed has no time for it.
    flushCompileCache()
    await listen(server)
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : env.PORT
    console.log(`Eddiba 亚洲新闻 已就绪：http://localhost:${port}/  编辑部：http://localhost:${port}/admin`)
    for (const line of await welcome()) console.log(line)
    stopOn(server, app, parts, letGo)
    if (!dev) await parts.press.warm()
    await rebuildSearch({ batch: 20, pause: 30, goOn: () => !state.stopping }).catch((err) =>
      log.error({ code: 'search.index', err }, 'readers cannot find every story: run npm run search:rebuild'),
    )
    await indexMissingDrafts().catch((fault) => log.error({ code: 'desk.index', err: fault }, 'the desk cannot find every draft'))
  })
}

/** What can be known to stand in the way before anything is built: configuration, data folder, database, port. */
export async function check(): Promise<void> {
  await orSayWhy(async () => {
    const letGo = await prepare()
    const server = createServer()
    await listen(server)
    server.close()
    await closeDatabase()
    await letGo()
  })
}

async function orSayWhy(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (fault) {
    const reason = reasonOf(fault, { port: env.PORT, folder })
    if (reason === null) log.fatal({ code: 'door.cannot-start', err: fault }, 'the paper cannot start')
    console.error(reason ?? `无法启动：${fault instanceof Error ? fault.message.split('\n')[0] : String(fault)}`)
    process.exit(1)
  }
}

async function prepare(): Promise<() => Promise<void>> {
  if (configurationFaults.length > 0) throw new CannotStart(configurationFaults.map((it) => `配置有误：${it}`).join('\n'))
  mkdirSync(join(folder, 'media'), { recursive: true })
  accessSync(folder, constants.W_OK)
  const letGo = env.dialect === 'sqlite' ? await holdAlone(resolve(env.databaseFile)) : async () => undefined
  await migrate()
  return letGo
}

const listen = (server: Server) =>
  new Promise<void>((listening, failed) => void server.once('error', failed).listen(env.PORT, env.HOST, listening))

async function migrate(): Promise<void> {
  const { migrateDatabase } = await import('#db/migrations/migrate')
  try {
    const applied = await migrateDatabase()
    if (applied > 0) log.info({ code: 'door.migrated', applied }, 'the database was brought up to date')
  } catch (fault) {
    const line = fault instanceof Error ? fault.message : ''
    // A database newer than the program says so in one line of Chinese; a driver's fault has a code and another reason.
    if (/^[^\n]*\p{Script=Han}[^\n]*$/u.test(line)) throw new CannotStart(line)
    throw fault
  }
}

async function assemble() {
  const { default: next } = await import('next')
  const door: { handle?: ReturnType<typeof createDoor> } = {}
  const server = createListener((req, res) => door.handle?.(req, res))
  // Next listens for upgrades on the server it is given: in production that is one that nobody can reach.
  const app = next({ dev, hostname: 'localhost', port: env.PORT, httpServer: dev ? server : createServer() })
  await app.prepare()
  const handler = app.getRequestHandler()

  const files = dev ? new Map<string, string>() : await listShelfFiles(resolve('public'), dist)
  const ours = [...files].filter(([path]) => path.startsWith('/islands/') && path.endsWith('.js')).map(([, file]) => file)
  const press = createPress({
    ...{ handler, log, origin: env.siteUrl, megabytes: env.PRESS_MB },
    headers: [...PAGE_HEADERS, ...SPECULATION_HEADER],
    ...{ readStyle: stylesOf(dist), scriptWords: await wordsOfScripts(ours), onRedirect: noteUse },
  })
  measurePress(press)
  measureJobs(countDeadJobs)
  const gate = createMediaGate(previewGuest)
  const learn = () => gate.learn().catch((err) => log.error({ code: 'media.unlearnt', err }, 'what is released could not be read'))
  const oneEdition = createOneEdition()
  const unlearnt = (err: unknown) => log.error({ code: 'door.editions-unknown', err }, 'which editions there are could not be read')
  const toAll = (rows: WireRow[]) => {
    press.apply(rows)
    gate.apply(rows)
    oneEdition.apply(rows).catch(unlearnt)
  }
  const gap = () => {
    press.clear()
    void learn()
    oneEdition.learn().catch(unlearnt)
  }
  const following = follow('press', toAll, { onGap: gap })
  await following.ready
  await learn()
  await oneEdition.learn().catch(unlearnt)
  const clock = startClock(press.soften)
  const due = startDueClock()

  const newsroom = createNewsroomDoor(handler, dev)
  door.handle = createDoor({
    ...{ press, oneEdition },
    shelf: createShelf(files),
    media: createMediaDoor(join(folder, 'media'), gate),
    marks: createMarksDoor(),
    machineRoom: createMachineRoom(createReadiness(folder, state)),
    browserFiles: createBrowserFiles({
      worker: env.SERVICE_WORKER && !dev,
      readWorker: () => readFile(WORKER, 'utf8'),
      traditional: oneEdition.traditional,
    }),
    readings: takeReadings,
    newsroom,
    preview: createPreviewDoor(newsroom),
    next: dev ? handler : undefined,
  })
  return { server, app, parts: { press, following, clock, due } }
}

type Parts = { press: { warm: () => Promise<void> }; following: Following; clock: PressClock; due: DueClock }

/** SIGTERM and SIGINT: not ready, finish what is in flight, checkpoint, 0. A bug nobody caught: log, 1. */
function stopOn(server: Server, app: { close: () => Promise<void> }, { following, clock, due }: Parts, letGo: () => Promise<void>): void {
  const stop = async (signal: string) => {
    if (state.stopping) return
    state.stopping = true
    log.info({ code: 'door.stopping', signal }, 'stopping')
    clock.stop()
    await due.stop()
    following.stop()
    await drain(server, dev ? 500 : undefined)
    await Promise.race([app.close(), new Promise((late) => setTimeout(late, 1000))]).catch(() => undefined)
    await flushReadings()
    await flushUses()
    await closeDatabase()
    await letGo()
    log.info({ code: 'door.stopped' }, 'stopped')
    process.exit(0)
  }
  const crash = (err: unknown) => {
    state.stopping = true
    log.fatal({ code: 'door.crash', err }, 'a fault that nobody caught ends the process')
    process.exit(1)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal).catch(crash))
  process.on('uncaughtException', crash)
  process.on('unhandledRejection', crash)
}
