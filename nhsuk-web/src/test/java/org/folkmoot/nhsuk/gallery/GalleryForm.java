package org.folkmoot.nhsuk.gallery;

import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.FileField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.MonthYearField;
import org.folkmoot.nhsuk.forms.NumberField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.nhsuk.forms.TimeField;

/** One field of every kind. */
final class GalleryForm extends Form {
    final TextField firstName = personName("first-name", "First name")
            .required("Enter your first name")
            .autocomplete("given-name");
    final TextField email = email("email", "Email address")
            .hint("We use it to invite you to meetings")
            .required("Enter your email address");
    final TextField phone = telephone("phone", "Phone number").optional();
    final TextField postcode = text("postcode", "Postcode").width(10).autocomplete("postal-code");
    final NumberField places = number("places", "How many places?").suffix("people");
    final DateField birth = date("birth", "What is your date of birth?")
            .called("Date of birth")
            .labelSize("m")
            .hint("For example, 27 3 1984")
            .isBirthday();
    final MonthYearField since = monthYear("since", "Member since").labelSize("m");
    final TimeField start = time("start", "Start time").hint("For example, 6.30pm");
    final TextField other = text("other", "Tell us how");
    final RadiosField contact = radios("contact", "How should we contact you?")
            .labelSize("m")
            .choice("email", "By email", "Quickest, and it saves the trust money")
            .choice("post", "By post")
            .divider("or")
            .choice("other", "Another way")
            .reveal("other", other)
            .required("Select how we should contact you");
    final CheckboxesField interests = checkboxes("interests", "What interests you?")
            .labelSize("m")
            .choice("children", "Children and young people")
            .choice("older", "Older people")
            .none("none", "None of these");
    final SelectField area = select("area", "Where do you live?")
            .blank("Choose an area")
            .choice("bexley", "Bexley")
            .choice("bromley", "Bromley");
    final TextAreaField needs = textArea("needs", "What do you need to take part?")
            .max(200, "What you need must be 200 characters or fewer");
    final FileField scan = file("scan", "Scan of the form");
}
