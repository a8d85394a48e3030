import type { ReactNode } from 'react'
import { AccentInk } from '#components/masthead/accent-ink'
import { Breaking } from '#components/masthead/breaking'
import { Foot } from '#components/masthead/foot'
import { Masthead } from '#components/masthead/masthead'
import type { Site } from '#db/settings/types'
import type { StoryCard } from '#db/stories/types'
import type { Script } from '#lib/chinese/script'
import { wordsIn } from '#lib/words'

export type PageProps = {
  script: Script
  /** Address of the page in the simplified edition; the link to the other script keeps it. */
  path: string
  /** Address in the other script, where it is not the same page of the other edition: a preview has no edition. */
  otherScript?: string
  /** The paper's own words, already in the script. */
  site: Site
  /** Slug of the section the page belongs to. */
  section?: string
  /** The front carries the full nameplate, other pages a small one. */
  front?: boolean
  breaking?: StoryCard | null
  /** False where the page outlives the day in somebody's browser. */
  dated?: boolean
  /** Of the answer, for a page that the newsroom hands out. */
  nonce?: string
  children: ReactNode
}

/** A whole page: masthead, what it is about, foot. */
export function Page({
  script,
  path,
  otherScript,
  site,
  section,
  front = false,
  breaking = null,
  dated = true,
  nonce,
  children,
}: PageProps) {
  return (
    <>
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-paper focus:p-3">
        {wordsIn(script).skip}
      </a>
      <AccentInk accent={site.accent} nonce={nonce} />
      <Masthead {...{ script, path, otherScript, site, section, front, dated }} />
      {breaking && <Breaking card={breaking} script={script} />}
      <main id="content" className="mx-auto max-w-paper px-4 pt-6 pb-12">
        {children}
      </main>
      <Foot script={script} site={site} />
    </>
  )
}
