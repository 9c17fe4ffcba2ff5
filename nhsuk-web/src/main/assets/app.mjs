import {
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  Header,
  NotificationBanner,
  PasswordInput,
  Radios,
  SkipLink,
  createAll
} from './nhsuk.mjs'

// File uploads stay the browser's own: upstream's drop zone names its button otherwise than it reads.
const components = [Button, CharacterCount, Checkboxes, ErrorSummary, Header, NotificationBanner, PasswordInput, Radios, SkipLink]
components.forEach((component) => createAll(component))

// A radio button may not be "expanded"; that its question appears is told by the order of the page.
function withoutExpanded() {
  document.querySelectorAll('input[type="radio"][aria-expanded]').forEach((input) => input.removeAttribute('aria-expanded'))
}
withoutExpanded()
document.addEventListener('click', withoutExpanded)
window.addEventListener('pageshow', withoutExpanded)

// How many people an audience reaches follows what is ticked and typed; without this a button counts.
document.querySelectorAll('[data-count-from]').forEach((place) => {
  const form = place.closest('form')
  let asked = 0
  let waiting
  const count = async () => {
    const mine = ++asked
    const answers = new URLSearchParams(new FormData(form))
    const answer = await fetch(`${place.dataset.countFrom}?${answers}`, { headers: { Accept: 'text/plain' } })
    if (answer.ok && mine === asked) place.textContent = await answer.text()
  }
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(count, 400)
  })
})
