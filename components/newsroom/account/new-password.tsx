import { Field } from '#components/newsroom/field'

/** A new password, twice. */
export function NewPassword() {
  return (
    <>
      <Field label="新密码" note="至少 12 个字符">
        <input className="field" name="password" type="password" autoComplete="new-password" required minLength={12} maxLength={256} />
      </Field>
      <Field label="再输一次新密码">
        <input className="field" name="again" type="password" autoComplete="new-password" required maxLength={256} />
      </Field>
    </>
  )
}

/** The password that was typed, or null when the two differ. */
export function passwordsIn(form: FormData): string | null {
  const [password, again] = [String(form.get('password')), String(form.get('again'))]
  return password === again ? password : null
}
