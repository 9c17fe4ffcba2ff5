package org.folkmoot.strategy.asking.web;

import java.util.Optional;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.asking.AskForFormat.FormatWish;

/** Which format a reader needs and where to send it. */
final class FormatForm extends Form {

    private static final int DETAIL = 500;
    private static final int ADDRESS = 500;

    final RadiosField format = radios("format", "Which format do you need?")
            .required("Select which format you need")
            .choice("Large print", "Large print")
            .choice("Easy read", "Easy read")
            .choice("Braille", "Braille")
            .choice("Audio", "Audio")
            .choice("British Sign Language", "British Sign Language (BSL)")
            .choice("Another language", "Another language")
            .choice("Paper", "On paper, by post")
            .choice("Something else", "Something else");
    final TextAreaField detail = textArea("detail", "Anything else we should know (optional)")
            .hint("For example the language, or the size of the print")
            .rows(3)
            .max(DETAIL, "What else we should know must be 500 characters or fewer");
    final TextField name =
            personName("name", "Your name").required("Enter your name").autocomplete("name");
    final TextField mail = email("email", "Email address").autocomplete("email");
    final TextAreaField post =
            textArea("post", "Postal address").rows(4).max(ADDRESS, "Postal address must be 500 characters or fewer");
    final RadiosField way = radios("way", "How should we send it?")
            .required("Select how we should send it")
            .choice("email", "By email")
            .choice("post", "By post")
            .reveal("email", mail)
            .reveal("post", post);

    @Override
    protected void check() {
        if (way.isChosen("email") && mail.value().isEmpty() && mail.error() == null) {
            refuse(mail, "Enter your email address");
        }
        if (way.isChosen("post") && post.value().isEmpty() && post.error() == null) {
            refuse(post, "Enter your postal address");
        }
    }

    FormatWish wish() {
        String contact =
                Optional.of(mail.value()).filter(text -> !text.isEmpty()).orElseGet(post::value);
        return new FormatWish(format.value(), detail.value(), name.value(), contact);
    }
}
