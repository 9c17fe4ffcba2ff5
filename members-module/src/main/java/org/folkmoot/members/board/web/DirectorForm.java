package org.folkmoot.members.board.web;

import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.board.KeepTheBoard.Entry;
import org.folkmoot.members.model.DirectorKind;
import org.folkmoot.members.model.Directors.Director;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.NumberField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextField;

/** What the register says of a director. */
public final class DirectorForm extends Form {

    private final TextField name = personName("name", "Name").required("Enter the director’s name");

    private final TextField post = text("post", "Post")
            .hint("For example: Chair, Chief executive, Medical director")
            .required("Enter the director’s post")
            .max(200, "Post must be 200 characters or fewer");

    final RadiosField kind = radios("kind", "What are they on the board?")
            .choice(DirectorKind.CHAIR.name(), DirectorKind.CHAIR.words())
            .choice(DirectorKind.NON_EXECUTIVE.name(), DirectorKind.NON_EXECUTIVE.words())
            .choice(DirectorKind.EXECUTIVE.name(), DirectorKind.EXECUTIVE.words())
            .small()
            .required("Select what they are on the board");

    private final CheckboxesField votes = tick("votes", "They have a vote on the board");

    private final DateField since = date("since", "Director since").required("Enter since when they are a director");

    private final DateField until = date("until", "Last day of the term")
            .hint("Leave it empty for an executive director without a term")
            .optional();

    final NumberField number = number("number", "Member number")
            .hint("Where they are on our records. A chair or non-executive director of a foundation trust must be a"
                    + " member of a public constituency or of the patients’ constituency.")
            .width(10)
            .optional();

    DirectorForm() {
        votes.fill(true);
    }

    DirectorForm of(Director director) {
        name.fill(director.named());
        post.fill(director.post());
        kind.fill(director.kind().name());
        votes.fill(director.votes());
        since.fill(director.since());
        until.fill(director.until());
        number.fill(director.person());
        return this;
    }

    @Override
    protected void check() {
        if (since.given().isPresent()
                && until.given().filter(each -> each.isBefore(since.value())).isPresent()) {
            refuse(until, "The last day of the term must be after its first");
        }
    }

    Entry entry() {
        return new Entry(
                number.given().map(PersonId::new).orElse(null),
                name.value(),
                post.value(),
                kind.value(DirectorKind.class),
                votes.isTicked(),
                since.value(),
                until.given().orElse(null));
    }
}
