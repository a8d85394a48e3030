import type { Offer } from '#components/newsroom/palette/offers'
import type { Visit } from '#components/newsroom/palette/recent'
import { calledFor } from '#lib/chinese/called'

/** A thing the desk has found: `key` is its own within its kind. */
export type Thing = { kind: keyof typeof kindNames; key: string; name: string; note?: string; href: string }
/** A room of the newsroom with its spelling. */
export type Room = { path: string; name: string; pinyin: string }

export type Choice = { key: string; name: string; note?: string } & ({ href: string } | { run: () => unknown })
export type Group = { name: string; choices: Choice[] }

const kindNames = { topic: '话题', section: '频道', author: '作者', special: '专题', page: '固定页面', person: '人员', story: '稿件' }

/** So many of what can be done are shown before anything is typed. */
const AT_HAND = 6

type Known = { offers: Offer[]; begin: Offer[]; rooms: Room[]; visits: Visit[]; things: Thing[] }

/**
 * What the palette shows for the words typed: what can be done here, where one can go, what the desk has found. A story goes
 * last, for there are many; what has a name is meant when the name is typed. Without words: what is at hand.
 */
export function groupsFor(words: string, { offers, begin, rooms, visits, things }: Known): Group[] {
  const typed = words.trim()
  const visited = visits.filter((visit) => !things.some((it) => it.href === visit.href))
  const recent = typed ? visited.filter((it) => it.name.toLowerCase().includes(typed.toLowerCase())) : visited
  const found = Object.entries(kindNames).map(([kind, name]) => ({ name, choices: things.filter((it) => it.kind === kind).map(ofThing) }))
  return [
    { name: '本稿', choices: calledFor(offers, typed).slice(0, typed ? undefined : AT_HAND) },
    ...(typed ? [{ name: '前往', choices: calledFor(rooms, typed).map(ofRoom) }] : []),
    { name: '最近', choices: recent.map((it) => ({ ...it, key: `recent-${it.key}` })) },
    ...found,
    // Before anything is typed Enter goes somewhere: it begins nothing.
    ...(typed ? [] : [{ name: '前往', choices: rooms.map(ofRoom) }]),
    { name: '新建', choices: calledFor(begin, typed).slice(0, typed ? undefined : 1) },
  ].filter((it) => it.choices.length > 0)
}

const ofRoom = ({ path, name }: Room): Choice => ({ key: path, name, href: path })
const ofThing = ({ kind, key, ...it }: Thing): Choice => ({ ...it, key: `${kind}-${key}` })
