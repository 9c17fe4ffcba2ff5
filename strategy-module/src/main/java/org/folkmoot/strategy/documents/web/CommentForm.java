package org.folkmoot.strategy.documents.web;

import java.util.List;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.documents.CommentOnDocument.Words;

/** What a reader says of a document. */
final class CommentForm extends Form {

    private static final int LONGEST = 4000;

    final SelectField passage = select("passage", "Which part do you mean?").choice("", "The whole document");
    final TextAreaField comment = textArea("comment", "What would you like to tell us?")
            .required("Enter what you would like to tell us")
            .rows(8)
            .max(LONGEST, "What you would like to tell us must be 4,000 characters or fewer");
    final RadiosField leave = radios("leave", "May we publish what you wrote, without your name?")
            .hint("Somebody reads it first and takes out what could say who you are")
            .required("Select whether we may publish what you wrote")
            .choice("yes", "Yes")
            .choice("no", "No, it is only for the trust");
    final TextField name = personName("name", "Your name (optional)").autocomplete("name");
    final TextField mail = email("email", "Email address (optional)")
            .hint("Only if you want an answer")
            .autocomplete("email");

    CommentForm(List<String> passages) {
        passages.stream().distinct().forEach(heading -> passage.choice(heading, heading));
    }

    Words words() {
        return new Words(passage.value(), comment.value(), name.value(), mail.value(), leave.isChosen("yes"));
    }
}
