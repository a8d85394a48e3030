declare module 'send' {
  import type { IncomingMessage } from 'node:http'
  import type { Writable } from 'node:stream'

  type Options = {
    acceptRanges?: boolean
    cacheControl?: boolean
    dotfiles?: 'allow' | 'deny' | 'ignore'
    etag?: boolean
    extensions?: false
    index?: false
    lastModified?: boolean
    root: string
  }
  type Sending = { on(event: 'error', told: (fault: Error & { status?: number }) => void): Sending; pipe<T extends Writable>(to: T): T }
  export default function send(req: IncomingMessage, path: string, options: Options): Sending
}
