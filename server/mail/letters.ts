import type { Letter } from '#server/mail/post'

type To = { name: string; email: string }

/** Somebody is invited to the newsroom. */
export const invitation = ({ name, email }: To, link: string): Letter => ({
  to: email,
  subject: (house) => `邀请您加入 ${house}`,
  paragraphs: [`${name}，您好：`, `请在七天之内打开下面的链接设置密码，之后就可以登录编辑部。链接只能用一次。`, link],
})

/** Somebody may set a new password. */
export const passwordReset = ({ name, email }: To, link: string): Letter => ({
  to: email,
  subject: (house) => `重设 ${house}的密码`,
  paragraphs: [`${name}，您好：`, '请在半小时之内打开下面的链接重设密码。链接只能用一次。', link, '如果不是您要重设的，请不要理会这封信。'],
})

/** Something about an account has changed; whoever did not do it should know. */
export const accountNotice = ({ name, email }: To, what: string): Letter => ({
  to: email,
  subject: () => `您的编辑部账号：${what}`,
  paragraphs: [`${name}，您好：`, `您的编辑部账号刚刚${what}。如果不是您做的，请马上告诉管理员。`],
})
