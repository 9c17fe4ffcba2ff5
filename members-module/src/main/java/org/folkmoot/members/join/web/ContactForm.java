package org.folkmoot.members.join.web;

import org.folkmoot.members.admission.JoinRequest;
import org.folkmoot.members.join.JoinStep;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.Contact;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.PostalAddress;
import org.folkmoot.members.model.Texts;
import org.folkmoot.members.model.rules.SomeoneCanBeReached;
import org.folkmoot.nhsuk.forms.Field;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextField;

/** How can we contact you? */
final class ContactForm extends QuestionForm {

    private final PostalAddress address;

    private final TextField mail = email("mail", "Email address")
            .optional()
            .hint("We will send a link to this address to confirm it")
            .rule(
                    typed -> MailAddress.parse(typed).isPresent(),
                    "Enter an email address in the correct format, like name@example.com");

    private final TextField phone = telephone("phone", "Phone number")
            .hint("Text messages reach mobile numbers only.")
            .optional();

    private final RadiosField channel = radios("channel", "How do you prefer to hear from us?")
            .labelSize("m")
            .choices(ContactChannel.class, ContactChannel::words)
            .required("Select how you prefer to hear from us");

    private boolean slipShown;

    ContactForm(Answers answers) {
        super(
                JoinStep.CONTACT,
                "How can we contact you?",
                "We write to you about meetings, elections and other ways to take part. You can stop this at any time."
                        + " We send by post only what the law says we must, or what you ask for.");
        this.address = JoinRequest.address(answers);
    }

    @Override
    public String heading() {
        return title();
    }

    @Override
    void fill(Answers answers) {
        mail.fill(answers.get("mail"));
        phone.fill(answers.get("phone"));
        channel.fill(answers.get("channel"));
        slipShown = answers.has("slip");
    }

    @Override
    protected void check() {
        channel.given(ContactChannel.class).ifPresent(chosen -> {
            SomeoneCanBeReached rule = new SomeoneCanBeReached(contact(chosen), address);
            if (isValid() && rule.broken()) {
                refuse(fieldOf(chosen), rule.words());
            }
        });
    }

    private Field<?> fieldOf(ContactChannel chosen) {
        return switch (chosen) {
            case EMAIL -> mail;
            case SMS -> phone;
            case POST -> channel;
        };
    }

    private Contact contact(ContactChannel chosen) {
        return new Contact(MailAddress.parse(mail.value()).orElse(null), Texts.line(phone.value()), chosen);
    }

    /** The address that was probably meant, the first time that a slip is seen. */
    java.util.Optional<String> slip() {
        return slipShown
                ? java.util.Optional.empty()
                : MailAddress.parse(mail.value()).flatMap(MailAddress::probablyMeant);
    }

    /** Asks about a slip, once. */
    void askAbout(String meant) {
        refuse(mail, "Did you mean " + meant + "? Correct the address, or choose Continue again if it is right");
    }

    @Override
    Answers into(Answers answers) {
        return answers.with("mail", Texts.line(mail.value()))
                .with("phone", Texts.line(phone.value()))
                .with("channel", channel.value());
    }
}
