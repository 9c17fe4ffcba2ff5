/**
 * The NHS.UK design system in Java: components, forms, page layout, error pages, and the words for dates and counts.
 *
 * <p>A page of another module is a template that holds only the main content:
 *
 * <pre>{@code
 * @import static org.folkmoot.nhsuk.components.Components.*
 * @param org.folkmoot.members.join.web.NameForm form
 * <form method="post" novalidate>
 * <h1 class="nhsuk-heading-l">What is your name?</h1>
 * ${field(form.firstName)}
 * ${field(form.lastName)}
 * ${button("Continue")}
 * </form>
 * }</pre>
 *
 * <p>A form declares its questions, a resource binds it and shows it again when something is wrong:
 *
 * <pre>{@code
 * final class NameForm extends Form {
 *     final TextField firstName = personName("first-name", "First name").required("Enter your first name").autocomplete("given-name");
 *     final TextField lastName = personName("last-name", "Last name").required("Enter your last name").autocomplete("family-name");
 * }
 *
 * @POST @Open
 * public Response answer(MultivaluedMap<String, String> input) {
 *     NameForm form = new NameForm();
 *     return form.bind(input) ? Redirects.seeOther("/join/date-of-birth") : page(form).response();
 * }
 *
 * private View page(NameForm form) {
 *     return View.page("What is your name?", out -> JtenameGenerated.render(out, null, form)).back("/join").errors(form);
 * }
 * }</pre>
 *
 * <p>A component is a static method that returns content: {@code ${tag("Sent", TagColour.GREEN)}},
 * {@code ${summaryList(row("Name", name).change("/join/name", "name"))}}.
 */
@NullMarked
package org.folkmoot.nhsuk;

import org.jspecify.annotations.NullMarked;
