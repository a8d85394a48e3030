import { countReading } from '#server/stats/beacon'

/** A reader's page tells that it was read. */
export const POST = (request: Request) => countReading(request)

/** A reading is only ever told. */
export const GET = () => Response.json({ error: '这里只接收阅读计数', code: 'unfit' }, { status: 405, headers: { Allow: 'POST' } })
