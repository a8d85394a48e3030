import { printedLinks } from '#components/masthead/menu-links'
import type { Site } from '#db/settings/types'
import type { Script } from '#lib/chinese/script'
import { frontPath, inEdition } from '#lib/links'
import type { MenuLink } from '#lib/menu-links'
import { wordsIn } from '#lib/words'

/** 报尾 */
export function Foot({ script, site }: { script: Script; site: Site }) {
  const words = wordsIn(script)
  return (
    <footer className="mx-auto max-w-paper px-4 pb-12 text-note text-soft">
      <div className="border-t-4 border-double border-hair pt-6">
        <p className="font-serif text-lead font-bold text-ink">
          <a href={inEdition(frontPath, script)}>{site.name}</a>
        </p>
        <p>{site.tagline}</p>
        <Links script={script} label={words.guide} links={site.menus.guide} />
        <Links script={script} label={words.ourPaper} links={site.menus.ours} />
        {site.contact && (
          <p className="mt-4">
            {words.contact}
            <a href={`mailto:${site.contact}`} className="py-2 underline">
              {site.contact}
            </a>
          </p>
        )}
        {site.demo && <p className="mt-4">{words.demo}</p>}
      </div>
    </footer>
  )
}

function Links({ script, label, links }: { script: Script; label: string; links: MenuLink[] }) {
  if (links.length === 0) return null
  return (
    <nav aria-label={label} className="mt-4 border-t border-hair pt-2">
      <ul className="flex flex-wrap gap-x-5">
        {printedLinks(links, script).map((it) => (
          <li key={it.path}>
            <a {...it.attributes} className="block py-2">
              {it.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
