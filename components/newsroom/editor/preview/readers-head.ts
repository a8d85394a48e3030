/** What machines read in a page's head: the words and the picture of search results and shared cards. */
export type ReadersHead = {
  title: string
  description: string
  site: string
  address: string
  card: { title: string; about: string; picture: string | null }
}

/** Reads the head that the story's page would have, from its preview. Answers null when the preview can't be had. */
export async function readHead(preview: string): Promise<ReadersHead | null> {
  try {
    const answer = await fetch(preview, { credentials: 'same-origin' })
    if (!answer.ok || answer.redirected) return null
    return headOf(new DOMParser().parseFromString(await answer.text(), 'text/html'))
  } catch {
    return null
  }
}

function headOf(page: Document): ReadersHead {
  const meta = (name: string) => page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? ''
  return {
    title: page.querySelector('title')?.textContent ?? '',
    description: meta('description'),
    site: meta('og:site_name'),
    address: meta('og:url'),
    card: { title: meta('og:title'), about: meta('og:description'), picture: URL.parse(meta('og:image'))?.pathname ?? null },
  }
}
