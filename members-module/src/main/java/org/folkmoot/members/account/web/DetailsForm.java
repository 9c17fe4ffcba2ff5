package org.folkmoot.members.account.web;

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
import org.folkmoot.members.model.rules.SomeoneCanBeReached;
import org.folkmoot.members.register.PersonDetails;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.jspecify.annotations.Nullable;

/** My details, formats and needs. */
public final class DetailsForm extends Form {

    private final TextField title = text("title", "Title for letters")
            .optional()
            .width(10)
            .autocomplete("honorific-prefix")
            .max(60, "Title must be 60 characters or fewer");
    private final TextField first = personName("first", "First name").autocomplete("given-name");
    private final TextField last =
            personName("last", "Last name").autocomplete("family-name").required("Enter your last name");
    private final TextField line1 = line("line1", "Address line 1", "address-line1", 200);
    private final TextField line2 =
            line("line2", "Address line 2", "address-line2", 200).optional();
    private final TextField town = line("town", "Town or city", "address-level2", 100);
    private final TextField county = line("county", "County", null, 100).optional();
    private final TextField postcode = text("postcode", "Postcode")
            .width(10)
            .autocomplete("postal-code")
            .spellcheck(false)
            .max(40, "Enter a full UK postcode, like SE10 8RW")
            .rule(typed -> Postcode.parse(typed).isPresent(), "Enter a full UK postcode, like SE10 8RW");
    private final TextField mail = email("mail", "Email address")
            .rule(
                    typed -> MailAddress.parse(typed).isPresent(),
                    "Enter an email address in the correct format, like name@example.com");
    private final TextField phone = telephone("phone", "Phone number")
            .hint("Text messages reach mobile numbers only.")
            .optional();
    private final RadiosField channel = radios("channel", "How do you prefer to hear from us?")
            .choices(ContactChannel.class, ContactChannel::words)
            .required("Select how you prefer to hear from us");
    private final RadiosField format =
            radios("format", "Do you need what we send in another format?").required("Select the format that you need");
    private final TextField language = text("language", "Which language?")
            .anyDirection()
            .required("Enter the language that you need")
            .max(100, "Language must be 100 characters or fewer");
    private final TextAreaField needs = textArea("needs", "Is there anything else that would help you take part?")
            .optional()
            .rows(3)
            .max(1000, "What would help you must be 1,000 characters or fewer");
    private final HiddenField version = hidden("version");

    DetailsForm() {
        Stream.of(FormatNeed.values()).forEach(each -> format.choice(each.code(), each.words()));
        format.reveal(FormatNeed.LANGUAGE.code(), language);
    }

    private TextField line(String name, String label, @Nullable String purpose, int most) {
        TextField field = text(name, label)
                .anyDirection()
                .spellcheck(false)
                .max(most, label + " must be " + most + " characters or fewer");
        return purpose == null ? field : field.autocomplete(purpose);
    }

    DetailsForm with(PersonDetails known, int read) {
        MailAddress address = known.contact().mail();
        Postcode code = known.address().postcode();
        title.fill(known.name().title());
        first.fill(known.name().first());
        last.fill(known.name().last());
        line1.fill(known.address().line1());
        line2.fill(known.address().line2());
        town.fill(known.address().town());
        county.fill(known.address().county());
        postcode.fill(code == null ? null : code.written());
        mail.fill(address == null ? null : address.value());
        phone.fill(known.contact().phone());
        channel.fill(known.contact().channel());
        format.fill(known.needs().format().code());
        language.fill(known.needs().language());
        needs.fill(known.needs().words());
        version.fill(read);
        return this;
    }

    @Override
    protected void check() {
        if (isValid()) {
            SomeoneCanBeReached reached = new SomeoneCanBeReached(contact(), address());
            if (reached.broken()) {
                refuse(channel, reached.words());
            }
        }
    }

    int readVersion() {
        return version.value().matches("[0-9]{1,9}") ? Integer.parseInt(version.value()) : -1;
    }

    void readAgain(int now) {
        version.fill(now);
    }

    private Contact contact() {
        return new Contact(
                MailAddress.parse(mail.value()).orElse(null),
                Texts.line(phone.value()),
                channel.given(ContactChannel.class).orElse(ContactChannel.POST));
    }

    private PostalAddress address() {
        return new PostalAddress(
                Texts.line(line1.value()),
                Texts.line(line2.value()),
                Texts.line(town.value()),
                Texts.line(county.value()),
                Postcode.parse(postcode.value()).orElse(null));
    }

    /** The details as typed over those that this form does not ask. */
    PersonDetails over(PersonDetails known) {
        return new PersonDetails(
                new PersonName(
                        Texts.line(title.value()),
                        Texts.line(first.value()),
                        last.value().strip()),
                known.born(),
                address(),
                contact(),
                new Needs(
                        FormatNeed.of(format.value()),
                        Texts.line(language.value()),
                        needs.value().isEmpty() ? null : needs.value()),
                known.objectsToRegister(),
                known.objectsToEngagement());
    }
}
