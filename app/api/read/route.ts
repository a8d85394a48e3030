import { countReading } from '#server/stats/beacon'

/** A reader's page tells that it was read. */
export const POST = (request: Request) => countReading(request)
