/** Types under which machine pages are sent. Sources: RFC 9309, RFC 7303, https://www.w3.org/TR/appmanifest/, https://www.rssboard.org/rss-mime-type-application.txt */
const TYPES = {
  text: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  manifest: 'application/manifest+json; charset=utf-8',
}

/** A machine page; caching and compression are the press's. */
export const machinePage = (body: string, type: keyof typeof TYPES): Response =>
  new Response(body, { headers: { 'content-type': TYPES[type] } })

/** What a machine gets that asks for a page there is not. */
export const noSuchPage = (): Response => new Response('', { status: 404, headers: { 'content-type': TYPES.text } })

/** What a machine gets that asks at an old address; the press makes it a 301. */
export const movedTo = (path: string): Response => new Response(null, { status: 308, headers: { location: path } })
