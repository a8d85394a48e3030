import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { db } from '#db/client'
import { specials } from '#db/specials/schema'
import { topics } from '#db/topics/schema'
import { dependsOn, tag } from '#lib/freshness'
import type { Reachable } from '#lib/menu-links'
import { type Menus, menuKeys } from '#lib/menus'

/** The topics and specials that menus name and readers have. Where none is named nothing is asked; else one question. */
export async function listNamedInMenus(menus: Menus): Promise<Pick<Reachable, 'topic' | 'special'>> {
  const entries = menuKeys.flatMap((key) => menus[key])
  const named = (kind: 'topic' | 'special') => [...new Set(entries.flatMap((it) => (it.kind === kind ? [it.id] : [])))]
  const [ofTopics, ofSpecials] = [named('topic'), named('special')]
  if (ofTopics.length + ofSpecials.length === 0) return { topic: [], special: [] }
  // What is gone may come back: it is depended upon as well.
  dependsOn(...ofTopics.map((it) => tag.inMenu('topic', it)), ...ofSpecials.map((it) => tag.inMenu('special', it)))
  const rows = await db()
    .select({ kind: sql<string>`'topic'`, id: topics.id, slug: topics.slug, name: topics.name, nameHant: topics.nameHant })
    .from(topics)
    .where(and(inArray(topics.id, ofTopics), isNull(topics.mergedInto)))
    .unionAll(
      db()
        .select({ kind: sql<string>`'special'`, id: specials.id, slug: specials.slug, name: specials.title, nameHant: sql<string>`''` })
        .from(specials)
        .where(and(inArray(specials.id, ofSpecials), eq(specials.hidden, false))),
    )
  return { topic: rows.filter((it) => it.kind === 'topic'), special: rows.filter((it) => it.kind === 'special') }
}
