import type { Stage } from '../frame.ts'
import { disc, faint, line, shape } from '../shape.ts'

export const flag = (s: Stage, field: string, kind: number, other: string): string => {
  const cloth = 'M0 0C50 -24 90 22 148 0V120C92 142 52 96 0 120Z'
  const marks =
    kind === 0
      ? disc(42, 40, 22, other)
      : kind === 1
        ? line('M4 28C52 4 92 48 146 26M4 60C52 36 92 80 146 58M4 92C52 68 92 112 146 90', other, 13, 'butt')
        : kind === 2
          ? shape('M0 38C50 14 90 60 148 38V82C92 104 52 58 0 82Z', other)
          : shape('M0 0L70 58L0 120Z', other)
  return shape(cloth, field) + marks + faint(0.16, shape('M50 -10C70 -8 90 14 112 8V118C92 116 72 98 50 104Z', s.ink.ink))
}
