'use client'

import { SignInForm } from '#components/newsroom/sign-in-form.client'

/** The entrance: signs in and goes on to where one wanted to go. */
export function EntranceForm({ onward, forgot }: { onward: string; forgot: string }) {
  return (
    <SignInForm onSignedIn={() => location.assign(onward)}>
      <p className="mt-3 text-center text-small">
        <a className="text-soft underline underline-offset-4 hover:text-ink" href={forgot}>
          忘记密码
        </a>
      </p>
    </SignInForm>
  )
}
