export const termKinds = ['person', 'place', 'org', 'term', 'protected'] as const
/** 人物, 地名, 机构, 用语, and 保护: words that no rule and no conversion may touch. */
export type TermKind = (typeof termKinds)[number]

export const termKindNames: Record<TermKind, string> = { person: '人物', place: '地名', org: '机构', term: '用语', protected: '保护' }
