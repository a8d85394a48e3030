/**
 * 改动: what a publication is to readers. 小修改 leaves the story's time alone, 更新 says when, 更正 also says what was wrong.
 */
export const changes = ['new', 'minor', 'update', 'correction'] as const
export type Change = (typeof changes)[number]

/** 更正类别, as readers are told: something was wrong, was unclear, or needs an apology too. */
export const correctionKinds = ['correction', 'clarification', 'apology'] as const
export type CorrectionKind = (typeof correctionKinds)[number]

export const changeNames: Record<Change, string> = { new: '发布', minor: '小修改', update: '更新', correction: '更正' }
export const correctionKindNames: Record<CorrectionKind, string> = { correction: '更正', clarification: '澄清', apology: '致歉' }

/** 撤回: how long a publication can be undone as if it had not been, in milliseconds. */
export const RECALL_WITHIN = 10_000

/** 迟到: what comes more than this many seconds after its hour is late. */
export const LATE_AFTER = 5
