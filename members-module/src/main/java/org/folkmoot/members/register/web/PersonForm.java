package org.folkmoot.members.register.web;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.FormatNeed;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Needs;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.model.PostalAddress;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.model.Texts;
import org.folkmoot.members.model.rules.DateOfBirthIsPossible;
import org.folkmoot.members.model.rules.SomeoneCanBeReached;
import org.folkmoot.members.register.PersonDetails;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** A person's details on one page, as the office types them. */
abstract class PersonForm extends Form {

    private final LocalDate today;

    final TextField title = text("title", "Title").optional().width(10).max(60, "Title must be 60 characters or fewer");
    final TextField first = personName("first", "First name");
    final TextField last = personName("last", "Last name").required("Enter the last name");
    final DateField born = date("born", "Date of birth").hint("For example, 31 3 1980");
    final TextField line1 = line("line1", "Address line 1", 200);
    final TextField line2 = line("line2", "Address line 2", 200);
    final TextField town = line("town", "Town or city", 100);
    final TextField county = line("county", "County", 100);
    final TextField postcode = text("postcode", "Postcode")
            .width(10)
            .spellcheck(false)
            .max(40, "Enter a full UK postcode, like SE10 8RW")
            .rule(typed -> Postcode.parse(typed).isPresent(), "Enter a full UK postcode, like SE10 8RW");
    final TextField mail = email("mail", "Email address")
            .autocomplete("off")
            .rule(
                    typed -> MailAddress.parse(typed).isPresent(),
                    "Enter an email address in the correct format, like name@example.com");
    final TextField phone = telephone("phone", "Phone number")
            .hint("Text messages reach mobile numbers only.")
            .autocomplete("off");
    final SelectField channel = select("channel", "Preferred way")
            .choices(ContactChannel.class, ContactChannel::words)
            .required("Select the preferred way");
    final SelectField format = select("format", "Format");
    final TextField language = text("language", "Language, where the format is a language")
            .anyDirection()
            .max(100, "Language must be 100 characters or fewer");
    final TextAreaField needs =
            textArea("needs", "Support to take part").rows(2).max(1000, "Support must be 1,000 characters or fewer");
    final CheckboxesField objections = checkboxes("objections", "Objections")
            .choice("register", "Not in the public register")
            .choice("engagement", "No messages except those that the law requires");

    PersonForm(LocalDate today) {
        this.today = today;
        Stream.of(FormatNeed.values()).forEach(each -> format.choice(each.code(), each.label()));
    }

    private TextField line(String name, String label, int most) {
        return text(name, label)
                .anyDirection()
                .spellcheck(false)
                .max(most, label + " must be " + most + " characters or fewer");
    }

    /** Shows what is on record. */
    void fill(PersonDetails known) {
        MailAddress address = known.contact().mail();
        title.fill(known.name().title());
        first.fill(known.name().first());
        last.fill(known.name().last());
        born.fill(known.born());
        line1.fill(known.address().line1());
        line2.fill(known.address().line2());
        town.fill(known.address().town());
        county.fill(known.address().county());
        Postcode code = known.address().postcode();
        postcode.fill(code == null ? null : code.written());
        mail.fill(address == null ? null : address.value());
        phone.fill(known.contact().phone());
        channel.fill(known.contact().channel());
        format.fill(known.needs().format().code());
        language.fill(known.needs().language());
        needs.fill(known.needs().words());
        objections.fill(
                Stream.of(known.objectsToRegister() ? "register" : "", known.objectsToEngagement() ? "engagement" : "")
                        .filter(each -> !each.isEmpty())
                        .toList());
    }

    @Override
    protected void check() {
        born.given().map(date -> new DateOfBirthIsPossible(date, today)).ifPresent(rule -> {
            if (rule.broken()) {
                refuse(born, rule.words());
            }
        });
        if (isValid()) {
            SomeoneCanBeReached reached = new SomeoneCanBeReached(contact(), address());
            if (reached.broken()) {
                refuse(channel, reached.words());
            }
        }
    }

    PersonName personName() {
        return new PersonName(
                Texts.line(title.value()),
                Texts.line(first.value()),
                last.value().strip());
    }

    PostalAddress address() {
        return new PostalAddress(
                Texts.line(line1.value()),
                Texts.line(line2.value()),
                Texts.line(town.value()),
                Texts.line(county.value()),
                Postcode.parse(postcode.value()).orElse(null));
    }

    Contact contact() {
        return new Contact(
                MailAddress.parse(mail.value()).orElse(null),
                Texts.line(phone.value()),
                channel.given(ContactChannel.class).orElse(ContactChannel.POST));
    }

    Needs need() {
        return new Needs(
                FormatNeed.of(format.value()),
                Texts.line(language.value()),
                needs.value().isEmpty() ? null : needs.value());
    }

    PersonDetails details() {
        return new PersonDetails(
                personName(),
                born.given().orElse(null),
                address(),
                contact(),
                need(),
                objections.isChosen("register"),
                objections.isChosen("engagement"));
    }
}
