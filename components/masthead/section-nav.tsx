import type { Script } from '#lib/chinese/script'
import { inEdition, latestPath, sectionPath, specialsPath } from '#lib/links'
import { wordsIn } from '#lib/words'

type Props = { script: Script; path: string; sections: { slug: string; name: string }[]; section?: string; centred: boolean }

const row = 'fade-end flex gap-x-5 overflow-x-auto px-4 pr-10 text-small font-semibold whitespace-nowrap scrollbar-none sm:px-0 md:gap-x-8'

/** 频道: under the vermilion rule; on a phone it scrolls sideways, and follows the keyboard as links do. */
export function SectionNav({ script, path, sections, section, centred }: Props) {
  const words = wordsIn(script)
  const links = [
    ...sections.map((it) => ({ path: sectionPath(it), name: it.name, current: it.slug === section })),
    { path: specialsPath, name: words.specials, current: path === specialsPath },
    { path: latestPath(), name: words.latest, current: path === latestPath() },
  ]
  return (
    <nav aria-label={words.sections} className="-mx-4 border-t-3 border-accent sm:mx-0">
      <ul className={centred ? `${row} justify-center-safe` : row}>
        {links.map((it) => (
          <li key={it.path}>
            <a
              href={inEdition(it.path, script)}
              className="block py-3 aria-[current]:text-accent"
              {...(it.current ? { 'aria-current': it.path === path ? ('page' as const) : ('true' as const) } : {})}
            >
              {it.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
