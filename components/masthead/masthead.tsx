import { Nameplate } from '#components/masthead/nameplate'
import { SectionNav } from '#components/masthead/section-nav'
import { Tools } from '#components/masthead/tools'
import type { Site } from '#db/settings/types'
import type { Script } from '#lib/chinese/script'
import { dayKey, mastheadDate } from '#lib/time'

type Props = {
  script: Script
  path: string
  site: Site
  otherScript: string | undefined
  section: string | undefined
  front: boolean
  dated: boolean
}

/** 报头: today, the tools, the name under which all this is printed, and the way to the sections. */
export function Masthead({ script, path, otherScript, site, section, front, dated }: Props) {
  const now = new Date()
  return (
    <header className="mx-auto max-w-paper px-4">
      <div className="flex items-start justify-between text-note text-soft">
        {/* As high as the tools, which may be painted later. */}
        {dated ? (
          <time dateTime={dayKey(now)} className="py-3">
            {mastheadDate(now)}
          </time>
        ) : (
          <span />
        )}
        <Tools script={script} path={path} otherScript={otherScript} traditional={site.traditional} />
      </div>
      <Nameplate script={script} site={site} front={front} />
      <SectionNav script={script} path={path} centred={front} links={site.menus.head} {...(section ? { section } : {})} />
    </header>
  )
}
