import { storyNumber } from '#lib/reading/shelf'

/** The story whose own page this is. */
export type StoryHere = {
  path: string
  headline: string
  /** Its shortest address, which leads to the full one. */
  short: string
}

/** What the page says of itself: the story, or null on any other page and in a preview. */
export function storyHere(): StoryHere | null {
  const { href } = document.querySelector<HTMLLinkElement>('link[rel=canonical]') ?? {}
  const path = href && new URL(href).pathname
  if (!path || path !== location.pathname || storyNumber(path) === null) return null
  return { path, headline: document.querySelector('h1')?.textContent ?? '', short: href.replace(/(\/a\/\d+).*/, '$1') }
}
