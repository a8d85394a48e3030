import { expect, test } from 'vitest'
import { createSteadyClock } from '#server/clock/steady'

const HOUR = 3_600_000

/** A machine whose clock can be set while time goes on. */
function machine() {
  const real = { wall: 1_800_000_000_000, running: 5000 }
  const clock = createSteadyClock({ wall: () => real.wall, running: () => real.running })
  return {
    real,
    /** Seconds go by, looked at once each; answers by how much the clock was ahead of true time at most, and where it stands. */
    pass(seconds: number) {
      const readings = Array.from({ length: seconds }, () => {
        real.wall += 1000
        real.running += 1000
        return clock().getTime() - 1_800_000_000_000 - (real.running - 5000)
      })
      return { furthestAhead: Math.max(...readings), last: readings.at(-1) }
    },
  }
}

test('a clock that nobody sets is simply right', () => {
  expect(machine().pass(7200)).toEqual({ furthestAhead: 0, last: 0 })
})

test('set two hours ahead and back within the minute, nothing is ever early', () => {
  const it = machine()
  it.pass(10)
  it.real.wall += 2 * HOUR
  expect(it.pass(50).furthestAhead).toBe(0)
  it.real.wall -= 2 * HOUR
  expect(it.pass(200)).toEqual({ furthestAhead: 0, last: 0 })
})

test('a jump that stays is believed after a minute', () => {
  const it = machine()
  it.real.wall += 2 * HOUR
  expect(it.pass(59).last).toBe(0)
  expect(it.pass(5).last).toBe(2 * HOUR)
})

test('set two hours back it waits, and goes on when the clock is set right', () => {
  const it = machine()
  it.real.wall -= 2 * HOUR
  expect(it.pass(300).last).toBe(-2 * HOUR)
  it.real.wall += 2 * HOUR
  const after = it.pass(120)
  expect(after).toEqual({ furthestAhead: 0, last: 0 })
})

test('a clock that is slewed by the network is followed', () => {
  const it = machine()
  for (let i = 0; i < 100; i++) {
    it.real.wall += 100
    it.pass(1)
  }
  expect(it.pass(1).last).toBe(10_000)
})
