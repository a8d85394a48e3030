import * as z from 'zod'

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^[^\n\r]*$/, '不能换行')
    .default('')
const colour = z
  .string()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, '颜色要写成 #rrggbb')

/** What the paper says of itself, as a request brings it. */
export const paperBody = z.strictObject({
  name: line(30).pipe(z.string().min(1)),
  nameHant: line(30),
  tagline: line(60),
  taglineHant: line(60),
  description: line(200),
  descriptionHant: line(200),
  contact: z.union([z.literal(''), z.string().trim().max(200).pipe(z.email('不是一个邮箱地址'))]).default(''),
  accent: z.strictObject({ day: colour, night: colour }),
  traditional: z.boolean(),
  version: z.int().min(0),
})
