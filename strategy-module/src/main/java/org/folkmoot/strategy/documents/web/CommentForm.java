package org.folkmoot.strategy.documents.web;

import java.util.List;
import java.util.Optional;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.documents.CommentOnDocument.Subject;
import org.folkmoot.strategy.documents.CommentOnDocument.Words;
import org.folkmoot.strategy.reading.Passages;
import org.folkmoot.strategy.reading.Passages.Passage;
import org.jspecify.annotations.Nullable;

/** What a reader says of a document or a strategy. */
final class CommentForm extends Form {

    private static final int LONGEST = 4000;

    /** Left out of a form that came from a passage. */
    final @Nullable SelectField part;

    private final String place;

    final TextAreaField comment;
    final RadiosField leave;
    final TextField name;
    final TextField mail;

    CommentForm(Subject subject, @Nullable String on) {
        Optional<Passage> passage = subject.passage(on);
        place = passage.map(Passage::id).orElse("");
        List<Passage> choices = passage.map(subject::within).orElse(subject.headings());
        part = choices.isEmpty() && passage.isPresent() ? null : part(subject, passage.isEmpty(), choices);
        comment = textArea("comment", "What would you like to tell us?")
                .required("Enter what you would like to tell us")
                .rows(8)
                .max(LONGEST, "What you would like to tell us must be 4,000 characters or fewer");
        leave = radios("leave", "May we publish what you wrote, without your name?")
                .hint("Somebody reads it first and takes out what could say who you are")
                .required("Select whether we may publish what you wrote")
                .choice("yes", "Yes")
                .choice("no", "No, it is only for the trust");
        name = personName("name", "Your name (optional)").autocomplete("name");
        mail = email("email", "Email address (optional)")
                .hint("Only if you want an answer")
                .autocomplete("email");
    }

    private SelectField part(Subject subject, boolean whole, List<Passage> choices) {
        SelectField field = select("part", "Which part do you mean?");
        if (whole) {
            field.choice("", subject.isStrategy() ? "The whole strategy" : "The whole document");
        }
        choices.forEach(each -> field.choice(each.id(), Passages.excerpt(each.words())));
        return field;
    }

    Words words() {
        String said = part == null ? place : part.value();
        return new Words(said, comment.value(), name.value(), mail.value(), leave.isChosen("yes"));
    }
}
