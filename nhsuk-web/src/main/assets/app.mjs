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
