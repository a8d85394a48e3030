import { printedLinks } from '#components/masthead/menu-links'
import type { Script } from '#lib/chinese/script'
import type { MenuLink } from '#lib/menu-links'
import { wordsIn } from '#lib/words'

type Props = { script: Script; path: string; links: MenuLink[]; section?: string; centred: boolean }

const rule = '-mx-4 border-t-3 border-accent sm:mx-0'
const row = 'fade-end flex gap-x-5 overflow-x-auto px-4 pr-10 text-small font-semibold whitespace-nowrap scrollbar-none sm:px-0 md:gap-x-8'

/** 页头导航: under the vermilion rule; on a phone it scrolls sideways, and follows the keyboard as links do. */
export function SectionNav({ script, path, links, section, centred }: Props) {
  // The rule stands under the nameplate even where nothing is to be chosen.
  if (links.length === 0) return <div className={rule} />
  return (
    <nav aria-label={wordsIn(script).sections} className={rule}>
      <ul className={centred ? `${row} justify-center-safe` : row}>
        {printedLinks(links, script).map((it) => (
          <li key={it.path}>
            <a
              {...it.attributes}
              className="block py-3 aria-[current]:text-accent"
              {...(it.path === path
                ? { 'aria-current': 'page' as const }
                : it.section && it.section === section
                  ? { 'aria-current': 'true' as const }
                  : {})}
            >
              {it.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
