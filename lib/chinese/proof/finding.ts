/** How sure a rule is: it may be mended unseen, somebody must decide, or it is only worth a look. */
export const levels = ['auto', 'confirm', 'hint'] as const
export type Level = (typeof levels)[number]

export const levelNames: Record<Level, string> = { auto: '可自动修正', confirm: '待确认', hint: '提示' }

/**
 * What a passage is to the story. Spaces part the clauses of a headline (`head`) and the credit of a caption; a pull quote
 * and a key point (`echo`) repeat what the text says, and may.
 */
export type PassageKind = 'head' | 'text' | 'caption' | 'echo'

/** A run of words that is read by itself: a headline, a paragraph, a caption. `place` is the caller's own name for it. */
export type Passage = { place: string; kind: PassageKind; text: string }

/** What is wrong from one UTF-16 offset to another, said in Chinese; `fixes` are what could stand there, the best first. */
export type Fault = { from: number; to: number; message: string; fixes: string[]; level?: Level }

/**
 * A rule looks at one text alone. `level` is how sure it is unless a fault says otherwise; `needs` are the kinds of signs
 * without which a text can't break it (see kinds-of-signs).
 */
export type Rule = { key: string; name: string; level: Level; needs?: number; find: (text: string, kind: PassageKind) => Fault[] }

/** A fault with the rule that found it. */
export type Found = Fault & { rule: string; level: Level }

/** A fault in its place in the story. */
export type Finding = Found & { place: string }
